import type { SerialState } from "../../src/lifecycle/serial"
import type { CommandName } from "../../src/lifecycle/transitions"
import type { RevertInput, RevertMode } from "../../src/modules/serial/ledger/intents"
import type { OperationInput, UnitBatch } from "../../src/modules/serial/ledger/types"
import { refusalsIn } from "../../src/modules/serial/refusal-error"

export const ITEM = "iitem_1"
export const HERE = "sloc_here"
export const THERE = "sloc_there"

let keys = 0

/** An operation of these batches, under a key of its own. */
export function operation(...batches: UnitBatch[]): OperationInput {
  return {
    kind: "describe",
    actor: { type: "system", id: null },
    idempotency_key: `test ${keys++}`,
    batches,
  }
}

/** A receipt of numbers, compared without regard to letters' case. */
export function receipt(numbers: readonly string[], set: Partial<SerialState> = {}): UnitBatch {
  return {
    command: "receive",
    set: { inventory_item_id: ITEM, location_id: HERE, scope_key: ITEM, ...set },
    units: numbers.map((number) => ({
      number,
      set: { number, normalized: number.trim().toUpperCase() },
    })),
  }
}

/** One command for units by their ids. */
export function command(
  name: CommandName,
  ids: readonly string[],
  set: Partial<SerialState> = {}
): UnitBatch {
  return { command: name, set, units: ids.map((serial_id) => ({ serial_id })) }
}

/** A capture for an order line. */
export function capture(ids: readonly string[], line = "ordli_1"): UnitBatch {
  return command("capture", ids, { order_id: "order_1", order_line_item_id: line })
}

/** A request to take an operation back, under a key of its own. */
export function undoing(operation_id: string, mode: RevertMode = "strict"): RevertInput {
  const actor = { type: "system" as const, id: null }
  return { operation_id, mode, actor, idempotency_key: `undo ${keys++}` }
}

/** Numbers with one beginning. */
export function numbers(count: number, beginning = "N"): string[] {
  return Array.from({ length: count }, (_, at) => `${beginning}${String(at).padStart(6, "0")}`)
}

/** What became of concurrent calls: the results, and for each refused one its code; any other error is thrown. */
export function sorted<T>(settled: readonly PromiseSettledResult<T>[]): {
  won: T[]
  lost: string[]
} {
  const won = settled.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []))
  const lost = settled.flatMap((each) => (each.status === "rejected" ? [codeOf(each.reason)] : []))
  return { won, lost }
}

function codeOf(error: unknown): string {
  const [refusal] = refusalsIn(error) ?? []
  if (!refusal) {
    throw error
  }
  return refusal.code
}

/** Calls at once, each from its own client. */
export async function atOnce<T>(count: number, call: (at: number) => Promise<T>) {
  return sorted(await Promise.allSettled(Array.from({ length: count }, (_, at) => call(at))))
}
