import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { OperationInput, OperationResult } from "../../modules/serial/ledger/types"
import { runSerialOperationWorkflow } from "./run-serial-operation"

/** What the event of an operation on a document says: the document, the operation, and the units that it changed. */
export interface DocumentEvent {
  id: string
  operation_id: string
  serial_ids: string[]
}

/**
 * Composes, within a workflow, running an operation of a document (a transfer, an expected delivery, a count) and telling
 * of it once; a repeated answer tells nothing again. @returns the operation's result
 */
export function runDocumentOperation(operation: WorkflowData<OperationInput>, eventName: string) {
  const result = runSerialOperationWorkflow.runAsStep({ input: operation })
  when("document-is-news", result, ({ is_replay }) => !is_replay).then(() => {
    const data = transform({ operation, result }, documentEvent)
    emitEventStep({ eventName, data })
  })
  return result
}

function documentEvent({
  operation: { reference },
  result: { operation_id, serial_ids },
}: {
  operation: OperationInput
  result: OperationResult
}): DocumentEvent {
  return { id: reference?.id ?? "", operation_id, serial_ids }
}
