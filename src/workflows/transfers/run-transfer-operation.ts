import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { transferEvent } from "./transfer-events"

/**
 * Composes, within a workflow, running an operation of a transfer and telling of it once; a repeated answer tells
 * nothing again. @returns the operation's result
 */
export function runTransferOperation(operation: WorkflowData<OperationInput>, eventName: string) {
  const result = runSerialOperationWorkflow.runAsStep({ input: operation })
  when("transfer-is-news", result, ({ is_replay }) => !is_replay).then(() => {
    const data = transform({ operation, result }, transferEvent)
    emitEventStep({ eventName, data })
  })
  return result
}
