import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { OperationInput, OperationResult } from "../../modules/serial/ledger/types"
import { runSerialOperationWorkflow } from "./run-serial-operation"

/** What is told of an operation: the document it belongs to, if any, the operation, and its units. */
export interface OperationEvent {
  id: string | null
  operation_id: string
  serial_ids: string[]
}

/**
 * Composes, within a workflow, running an operation of a document and telling of it once; a repeated answer tells
 * nothing again. @returns the operation's result
 */
export function runAndTell(
  operation: WorkflowData<OperationInput>,
  eventName: string
): WorkflowData<OperationResult> {
  const result = runSerialOperationWorkflow.runAsStep({ input: operation })
  when("operation-is-news", result, ({ is_replay }) => !is_replay).then(() => {
    const data = transform({ operation, result }, eventData)
    emitEventStep({ eventName, data })
  })
  return result
}

/** What is told of an operation that has just been carried out. */
export function eventData({
  operation: { reference },
  result: { operation_id, serial_ids },
}: {
  operation: OperationInput
  result: OperationResult
}): OperationEvent {
  return { id: reference?.id ?? null, operation_id, serial_ids }
}
