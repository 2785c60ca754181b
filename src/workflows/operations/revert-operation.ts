import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { RevertInput } from "../../modules/serial/ledger/intents"
import type { OperationRecord } from "../../modules/serial/queries/operations"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { RevertBody } from "../../types/operations"
import { refuseWith, serialService, type Requested } from "../support/request"
import { limitsOfUndoing } from "./limits-of-undoing"
import { runSerialOperationWorkflow } from "./run-serial-operation"

/** An undoing, and what it undoes. */
export type RevertOf = RevertBody & { operation_id: string }

/** Makes the undoing of an operation. Reads only. @throws unknown_operation, invalid_request for an undoing */
const prepareSerialRevertStep = createStep(
  "prepare-serial-revert",
  async ({ body, actor, idempotency_key }: Requested<RevertOf>, { container }) => {
    const { operation_id, reason } = body
    const operation = await revertible(container, operation_id)
    const head = { operation_id, actor, idempotency_key, note: reason ?? null }
    // What is undone already is recalled or refused by the ledger, whatever its document has room for now.
    const isUndone = operation.reverted_by_operation_id !== null
    const limits = isUndone ? {} : await limitsOfUndoing(container, operation)
    return new StepResponse<RevertInput>({ ...head, mode: "strict", limits })
  }
)

async function revertible(container: MedusaContainer, id: string): Promise<OperationRecord> {
  const page = { limit: 1, offset: 0 }
  const [operation] = (await serialService(container).findOperations({ ids: [id] }, page))
    .operations
  if (!operation) {
    return refuseWith(refuse("unknown_operation", null, { operation: id }))
  }
  refuseIfAny(
    operation.reverts_operation_id === null
      ? []
      : [refuse("invalid_request", null, { why: "undoing_itself", operation: id })]
  )
  return operation
}

/**
 * Undoes an operation whose units have not moved since, and the stock with it: the undoing of a receipt frees its numbers
 * and lowers stock. What a flow of Medusa's caused is undone through that flow.
 * @throws changed_since naming every unit that moved, already_reverted, undone_by_flow, return_is_final, operation_unfinished,
 * unknown_operation, case_not_open and unknown_condition where these are no more; then nothing has happened
 */
export const revertSerialOperationWorkflow = createWorkflow(
  "revert-serial-operation",
  (input: WorkflowData<Requested<RevertOf>>) => {
    const revert = prepareSerialRevertStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: revert })
    return new WorkflowResponse(result)
  }
)
