import type { Context } from "@medusajs/framework/types"
import { refusalOfFlow } from "../../../lifecycle/operation-kinds"
import { refuse } from "../../../lifecycle/refusals"
import { SerialRefusalError } from "../refusal-error"
import type { Intent, RevertInput } from "./intents"
import {
  beginOperation,
  findAttempt,
  lockOperation,
  lockRevertible,
  type OperationRow,
} from "./operations"
import { replayOf, type LedgerResult } from "./results"
import type { OperationInput } from "./types"

/** An operation that is on record, what it means to do, and what it came to where it was carried out before. */
interface Begun {
  operation: OperationRow
  intent: Intent
  replay: LedgerResult | null
}

/**
 * Puts an operation on record, or finds it there.
 * @throws idempotency_key_reused, operation_unfinished, already_reverted, undone_by_flow, return_is_final
 */
export async function beginIntent(
  context: Context,
  input: OperationInput | RevertInput
): Promise<Begun> {
  if ("operation_id" in input) {
    return beginReversal(context, input)
  }
  const { batches, limits, stock, transfer, delivery, count, proof, notice } = input
  const { book, book_correction } = input
  const documents = {
    transfer,
    delivery,
    count,
    proof,
    notice,
    book,
    book_correction,
    case: input.case,
  }
  const intent: Intent = { batches, limits, stock, ...documents }
  const request = input.request ?? { kind: input.kind, ...intent }
  const { operation, isReplay } = await beginOperation(context, { ...input, request })
  return { operation, intent, replay: isReplay ? await replayOf(context, operation) : null }
}

async function beginReversal(context: Context, input: RevertInput): Promise<Begun> {
  const { operation_id, mode, idempotency_key } = input
  const request: Intent = { reverts: operation_id, mode }
  const asked = await lockOperation(context, operation_id)
  const earlier = await findAttempt(context, { idempotency_key, request })
  if (earlier) {
    return { operation: earlier, intent: request, replay: await replayOf(context, earlier) }
  }
  const target = await lockRevertible(context, operation_id)
  if (mode === "strict" && target.state === "pending") {
    throw new SerialRefusalError([refuse("operation_unfinished", null, { operation: target.id })])
  }
  if (mode === "strict" && asked.flow !== null) {
    throw new SerialRefusalError([refusalOfFlow(operation_id, asked.flow)])
  }
  const { operation, isReplay } = await beginOperation(context, {
    ...input,
    kind: "revert",
    request,
    reverts_operation_id: target.id,
    reference: referenceOf(asked),
  })
  const intent: Intent = { reverts: target.id, mode, limits: input.limits }
  return { operation, intent, replay: isReplay ? await replayOf(context, operation) : null }
}

function referenceOf({ reference_type: type, reference_id: id }: OperationRow) {
  return type && id ? { type, id } : null
}
