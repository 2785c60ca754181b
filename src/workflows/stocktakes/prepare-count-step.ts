import { COUNT } from "../../lifecycle/counts"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import type { CountChange, OperationInput } from "../../modules/serial/ledger/types"
import type { Requested } from "../support/request"

/** Something asked of a count. */
export type OfCount<Body> = Requested<Body & { count_id: string }>

/** The operation of one step of a count, without changes of serials; undone by the steps of the count itself. */
export function stepOfCount(
  { body, actor, idempotency_key }: OfCount<{ reason?: string }>,
  kind: OperationKind,
  count: CountChange
): OperationInput {
  return {
    kind,
    actor,
    idempotency_key,
    request: body,
    flow: COUNT,
    reference: { type: COUNT, id: body.count_id },
    count,
    batches: [],
    note: body.reason ?? null,
  }
}
