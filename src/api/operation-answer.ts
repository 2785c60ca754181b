import type { MedusaContainer } from "@medusajs/framework/types"
import type { OperationResult } from "../modules/serial/ledger/types"
import type { OperationResponse } from "../types/api"
import { serialService } from "../workflows/support/request"

/** The answer to a request that ran an operation: the operation, and its serials in the order of their records. */
export async function operationAnswer(
  container: MedusaContainer,
  result: OperationResult
): Promise<OperationResponse> {
  const serials = serialService(container)
  const [operation, numbers] = await Promise.all([
    serials.retrieveSerialOperation(result.operation_id, {
      select: ["id", "kind", "state", "serial_count"],
    }),
    serials.numbersOf(result.serial_ids),
  ])
  const { id, kind, state, serial_count } = operation
  return { operation: { id, kind, state, serial_count }, serials: numbers }
}
