import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ReportFaultBody } from "../../types/buyers"
import { openSerialCaseWorkflow } from "../cases/open-case"
import type { CaseOpening } from "../cases/prepare-opening"
import { serialService, type Requested } from "../support/request"
import { unitOfOwner } from "./unit-of-owner"

type FaultReport = Requested<ReportFaultBody & { serial_id: string; customer_id: string }>

/**
 * Makes the case of a fault that a customer reports. Reads only.
 * @throws unknown_serial, also for another's unit, on_another_case
 */
const prepareFaultReportStep = createStep(
  "prepare-fault-report",
  async ({ body, actor, idempotency_key }: FaultReport, { container }) => {
    const { serial_id, customer_id, fault } = body
    const opening: CaseOpening = {
      actor,
      idempotency_key,
      // Where the unit is by then does not matter, but it must still be theirs.
      expects: { customer_id },
      body: { kind: "customer", serials: [{ serial_id }], is_awaited: true, customer_id, fault },
    }
    if (!(await serialService(container).recall(idempotency_key, opening.body))) {
      const { id, number, case_id } = await unitOfOwner(container, serial_id, customer_id)
      refuseIfAny(
        case_id === null ? [] : [refuse("on_another_case", number, { case: case_id }, id)]
      )
    }
    return new StepResponse(opening)
  }
)

/**
 * Opens a case for a fault that a customer reports of a unit of theirs: the store waits for it. Emits
 * `serial.case-opened`.
 * @throws unknown_serial for another's unit, on_another_case naming the one that is open; then nothing has happened
 */
export const reportFaultWorkflow = createWorkflow(
  "report-fault",
  (input: WorkflowData<FaultReport>) => {
    const opening = prepareFaultReportStep(input)
    return new WorkflowResponse(openSerialCaseWorkflow.runAsStep({ input: opening }))
  }
)
