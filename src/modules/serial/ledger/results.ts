import type { Context } from "@medusajs/framework/types"
import type { Refusal } from "../../../lifecycle/refusals"
import type { Decided } from "./decide-batches"
import type { OperationDoneEvent } from "./operation-done"
import { changedBy, type OperationRow } from "./operations"
import type { OperationResult } from "./types"

/** An operation's result, with the units that a compensation could not take back. */
export type LedgerResult = OperationResult & { left: Refusal[] }

/** What was written, and what is to be told of it once the transaction is committed; null of a replay, and of what goes on. */
export type Written = LedgerResult & { news: OperationDoneEvent | null }

/** The result of an operation as it was decided. */
export function resultOf(
  { id, kind, state, owed }: OperationRow,
  { units, refusals, withheld, withheld_places }: Decided
): LedgerResult {
  return {
    operation_id: id,
    kind,
    state,
    owed,
    withheld,
    withheld_places,
    serial_ids: units.map((unit) => unit.id),
    is_replay: false,
    left: refusals,
  }
}

/** The result of an operation that was carried out before. */
export async function replayOf(context: Context, operation: OperationRow): Promise<LedgerResult> {
  const { id, kind, state, owed } = operation
  return {
    operation_id: id,
    kind,
    state,
    owed,
    withheld: [],
    withheld_places: [],
    serial_ids: await changedBy(context, id),
    is_replay: true,
    left: [],
  }
}
