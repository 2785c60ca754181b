import type { MedusaContainer } from "@medusajs/framework/types"
import type { OperationResult } from "../modules/serial/ledger/types"
import type { OperationResponse } from "../types/operations"
import { serialService } from "../workflows/support/request"

/** The answer to a request that ran an operation: the operation, and its serials in the order of their records. */
export async function operationAnswer(
  container: MedusaContainer,
  result: OperationResult
): Promise<OperationResponse> {
  return (await answerAndDocument(container, result)).answer
}

/**
 * The answer to a request that ran an operation of a document, with the document beside it.
 * @param show the document of an id, as the answer has it
 */
export async function documentAnswer<View extends object>(
  container: MedusaContainer,
  result: OperationResult,
  show: (id: string) => Promise<View>
): Promise<OperationResponse & View> {
  const { answer, document_id } = await answerAndDocument(container, result)
  return { ...answer, ...(await show(document_id ?? "")) }
}

/** The id of the document that an operation belongs to. */
export async function documentOf(
  container: MedusaContainer,
  { operation_id }: OperationResult
): Promise<string> {
  const { reference_id } = await serialService(container).retrieveSerialOperation(operation_id, {
    select: ["id", "reference_id"],
  })
  return reference_id ?? ""
}

async function answerAndDocument(container: MedusaContainer, result: OperationResult) {
  const service = serialService(container)
  const [operation, serials] = await Promise.all([
    service.retrieveSerialOperation(result.operation_id, {
      select: ["id", "kind", "state", "serial_count", "reference_id"],
    }),
    service.numbersOf(result.serial_ids),
  ])
  const { id, kind, state, serial_count, reference_id: document_id } = operation
  const answer: OperationResponse = { operation: { id, kind, state, serial_count }, serials }
  return { answer, document_id }
}
