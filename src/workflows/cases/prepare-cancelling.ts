import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { RevertInput } from "../../modules/serial/ledger/intents"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { CancelCaseBody } from "../../types/cases"
import { refuseWith, serialService } from "../support/request"
import type { OfCase } from "./case-operation"
import { caseById } from "./units-of-case"

/**
 * Makes the undoing of what opened a case: its units are back where they were. Reads only.
 * @throws unknown_case, case_not_open
 */
export const prepareCaseCancellingStep = createStep(
  "prepare-case-cancelling",
  async ({ body, actor, idempotency_key }: OfCase<CancelCaseBody>, { container }) => {
    const { case_id, reason = null } = body
    const serials = serialService(container)
    const operation_id =
      (await serials.openingOfCase(case_id)) ??
      refuseWith(refuse("unknown_case", null, { case: case_id }))
    const mode = "strict" as const
    if (!(await serials.recall(idempotency_key, { reverts: operation_id, mode }))) {
      const { status } = await caseById(container, case_id)
      const detail = { case: case_id, status }
      refuseIfAny(status === "open" ? [] : [refuse("case_not_open", null, detail)])
    }
    return new StepResponse<RevertInput>({
      operation_id,
      mode,
      actor,
      idempotency_key,
      note: reason,
    })
  }
)
