import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { ReleaseBody } from "../../types/refs"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"

type Release = Requested<ReleaseBody & { order_id: string }>

const prepareSerialReleaseStep = createStep(
  "prepare-serial-release",
  async ({ body, actor, idempotency_key }: Release) => {
    const { order_id, serial_ids } = body
    return new StepResponse<OperationInput>({
      kind: "release",
      actor,
      idempotency_key,
      request: body,
      reference: { type: "order", id: order_id },
      batches: [
        {
          command: "release",
          expects: { order_id },
          units: serial_ids.map((serial_id) => ({ serial_id })),
        },
      ],
    })
  }
)

/** Lets captured serials of an order go: they are in stock again. @throws not_in_status, not_sold_on_line */
export const releaseSerialsWorkflow = createWorkflow(
  "release-serials",
  (input: WorkflowData<Release>) => {
    const operation = prepareSerialReleaseStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
