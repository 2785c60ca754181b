import type { Client } from "pg"
import type { OperationKind } from "../src/lifecycle/operation-kinds"
import type { SerialState } from "../src/lifecycle/serial"
import type { CommandName } from "../src/lifecycle/transitions"
import { receiveInSql, type ReceivingPlace } from "./hand-written-sql"
import { freshNumbers } from "./receiving"
import type { BenchStore } from "./bench-store"
import { changeInSql, changeOf, type Change } from "./same-change"
import { expectSameRows } from "./same-rows"

/** A change of many units at once, and what it sets. */
export interface Step {
  name: string
  kind: OperationKind
  command: CommandName
  set: (store: BenchStore) => Partial<SerialState>
}

export const MOVED: Step = {
  name: "Moving",
  kind: "move",
  command: "move",
  set: ({ ids }) => ({ location_id: ids.locations[1]!.id }),
}

export const MOVED_BACK: Step = {
  ...MOVED,
  set: ({ ids }) => ({ location_id: ids.locations[0]!.id }),
}

const CONDITION = "sercond_bench"

export const GRADED: Step = {
  name: "Changing the condition",
  kind: "grade",
  command: "grade",
  set: () => ({ condition_id: CONDITION, is_sellable_condition: true }),
}

export const CAPTURED: Step = {
  name: "Capturing",
  kind: "capture",
  command: "capture",
  set: () => ({
    order_id: "order_bench",
    order_line_item_id: "ordli_bench",
    customer_id: "cus_bench",
    captured_as: "manual",
  }),
}

export const SOLD: Step = {
  name: "Selling",
  kind: "sell",
  command: "sell",
  set: () => ({ fulfillment_id: "ful_bench" }),
}

/** How many units each step is tried with before it counts. */
const FEW = 100

/**
 * What the steps make of few units, one after the other, each after hand-written SQL was seen to write the same: such SQL
 * can then do it to any number.
 */
export async function comparedChanges(
  store: BenchStore,
  steps: readonly Step[]
): Promise<Change[]> {
  await store.sql.query(
    "insert into serial_condition (id, name) values ($1, 'Open box') on conflict do nothing",
    [CONDITION]
  )
  const place = await store.newPlace()
  const [ours, theirs] = [
    await received(store.sql, place, FEW),
    await received(store.sql, place, FEW),
  ]
  const changes: Change[] = []
  for (const step of steps) {
    const operation = await changed(store, step, ours)
    const change = await changeOf(store.sql, operation)
    await expectSameRows(store.sql, operation, await changeInSql(store.sql, change, theirs))
    changes.push(change)
  }
  return changes
}

/** Takes a step with units through the module. @returns the operation's id */
export function changed(store: BenchStore, step: Step, ids: readonly string[]): Promise<string> {
  return store.module.change({ ...step, set: step.set(store), ids })
}

/** Receives so many new units with hand-written SQL. @returns their ids */
export async function received(
  sql: Client,
  place: ReceivingPlace,
  count: number
): Promise<string[]> {
  const operation = await receiveInSql(sql, place, freshNumbers(count))
  const { rows } = await sql.query<{ serial_id: string }>(
    "select serial_id from serial_event where operation_id = $1 order by serial_id",
    [operation]
  )
  return rows.map(({ serial_id }) => serial_id)
}
