import type { Context } from "@medusajs/framework/types"
import type { Moment } from "../../../lifecycle/availability"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { sortIdentifiers, type Identifier } from "../../../lifecycle/serial"
import { transitionOf } from "../../../lifecycle/transitions"
import { availabilityBindings, CAPTURED, SELLABLE } from "../queries/availability-sql"
import { strategyOrder } from "../queries/strategy-sql"
import { SerialRefusalError } from "../refusal-error"
import { query, type Row } from "../sql"
import { unitOf, type LockedUnit } from "./rows"
import type { AnyUnits, UnitBatch, UnitInput } from "./types"

/** One unit to judge: its record, if it has one, under what the batch wants of it. */
export interface WantedUnit {
  batch: UnitBatch
  input: UnitInput
  unit: LockedUnit | null
}

/** Raised when units that would do are locked by others: the whole transaction is to be tried again. */
export class UnitsBusyError extends Error {}

/**
 * Finds and locks the units of all batches: named ones plainly, in the order of their ids, never skipped; "any N" by
 * skipping those that others hold, all or nothing.
 */
export async function loadUnits(
  context: Context,
  batches: readonly UnitBatch[],
  moment: Moment
): Promise<{ wanted: WantedUnit[]; refusals: Refusal[] }> {
  const named = await loadNamed(context, batches)
  const wanted = [...named.wanted]
  for (const batch of batches) {
    if (batch.any) {
      const taken = wanted.flatMap(({ unit }) => (unit ? [unit.id] : []))
      const units = await lockAny(context, batch.any, taken, moment)
      addTo(wanted, batch, units)
    }
  }
  for (const batch of batches) {
    const units =
      batch.expected_of === undefined ? [] : await lockExpected(context, batch.expected_of)
    addTo(wanted, batch, units)
  }
  return { wanted, refusals: [...named.refusals, ...namedTwice(wanted)] }
}

/** One by one: a call takes no hundred thousand arguments. */
function addTo(wanted: WantedUnit[], batch: UnitBatch, units: readonly LockedUnit[]): void {
  for (const unit of units) {
    wanted.push({ batch, input: { serial_id: unit.id }, unit })
  }
}

async function loadNamed(context: Context, batches: readonly UnitBatch[]) {
  const wishes = batches.flatMap((batch) => (batch.units ?? []).map((input) => ({ batch, input })))
  const byNumber = await idsByNumber(
    context,
    wishes.filter(({ input }) => input.serial_id === undefined).map(identityOf)
  )
  const found = wishes.map((wish) => wish.input.serial_id ?? byNumber.get(keyOf(identityOf(wish))))
  const ids = found.filter((id) => id !== undefined)
  // A command that makes units also blanks what the former life of a void record left there.
  const needsIdentifiers = batches.some(({ command }) => {
    const { takes, from } = transitionOf(command)
    return takes.includes("identifiers") || from.includes("new")
  })
  const units = await lockUnits(context, ids, needsIdentifiers)

  const wanted: WantedUnit[] = []
  const refusals: Refusal[] = []
  for (const [at, wish] of wishes.entries()) {
    const unit = units.get(found[at] ?? "") ?? null
    const isUnknown =
      unit === null &&
      (wish.input.serial_id !== undefined || !transitionOf(wish.batch.command).from.includes("new"))
    if (isUnknown) {
      refusals.push(refuse("unknown_serial", wish.input.number ?? wish.input.serial_id))
    } else {
      wanted.push({ ...wish, unit })
    }
  }
  return { wanted, refusals }
}

/**
 * Whether units are still what they were when they were found: the same records, unchanged. Locks them as finding them
 * did.
 */
export async function lockUnchanged(
  context: Context,
  wanted: readonly WantedUnit[]
): Promise<boolean> {
  const byNumber = wanted.filter(({ input }) => input.serial_id === undefined)
  const ids = await idsByNumber(context, byNumber.map(identityOf))
  if (byNumber.some((wish) => ids.get(keyOf(identityOf(wish))) !== wish.unit?.id)) {
    return false
  }
  const found = wanted.flatMap(({ unit }) => unit ?? [])
  const versions = await lockVersions(
    context,
    found.map(({ id }) => id)
  )
  return found.every(({ id, version }) => versions.get(id) === version)
}

async function lockVersions(context: Context, ids: readonly string[]) {
  if (ids.length === 0) {
    return new Map<string, number>()
  }
  const rows = await query<{ id: string; version: number }>(
    context,
    "select id, version from serial where id = any(?) order by id for update",
    [ids]
  )
  return new Map(rows.map(({ id, version }) => [id, Number(version)]))
}

interface Wish {
  batch: UnitBatch
  input: UnitInput
}

interface Identity {
  normalized: string
  scope_key: string
  item: string
}

function identityOf({ batch, input }: Wish): Identity {
  // Asked several times a unit, so without making an object of both sets.
  return {
    normalized: input.set?.normalized ?? batch.set?.normalized ?? "",
    scope_key: input.set?.scope_key ?? batch.set?.scope_key ?? "",
    item: input.set?.inventory_item_id ?? batch.set?.inventory_item_id ?? "",
  }
}

function keyOf({ normalized, scope_key }: Omit<Identity, "item">): string {
  return `${scope_key}\n${normalized}`
}

/**
 * Ids of the records that bear these numbers; a void record counts, since its number comes to life in it again: also one of
 * the same item from when its numbers were unique elsewhere.
 */
async function idsByNumber(
  context: Context,
  identities: readonly Identity[]
): Promise<Map<string, string>> {
  if (identities.length === 0) {
    return new Map()
  }
  const rows = await query<Omit<Identity, "item"> & { id: string }>(
    context,
    `select s.id, n.normalized, n.scope_key from
       (select distinct n.normalized, n.scope_key, n.item
          from json_to_recordset(?::json) as n (normalized text, scope_key text, item text)) n
       cross join lateral (
         select id, status, updated_at from serial where normalized = n.normalized and scope_key = n.scope_key and status <> 'void'
         union all
         select id, status, updated_at from serial where normalized = n.normalized and status = 'void'
            and (scope_key = n.scope_key or inventory_item_id = n.item)
       ) s
     order by (s.status = 'void') desc, s.updated_at, s.id`,
    [JSON.stringify(identities)]
  )
  return new Map(rows.map((row) => [keyOf(row), row.id]))
}

/** Locks rows by id, always in the same order, so that overlapping bulk operations queue up instead of deadlocking. */
export async function lockUnits(
  context: Context,
  ids: readonly string[],
  withIdentifiers: boolean
): Promise<Map<string, LockedUnit>> {
  if (ids.length === 0) {
    return new Map()
  }
  const rows = await query(
    context,
    "select * from serial where id = any(?) order by id for update",
    [ids]
  )
  const identifiers = withIdentifiers
    ? await identifiersOf(context, ids)
    : new Map<string, Identifier[]>()
  return new Map(
    rows.map((row) => [row.id as string, unitOf(row, identifiers.get(row.id as string))])
  )
}

/** The identifiers of units, in the order of the ledger. */
export async function identifiersOf(
  context: Context,
  ids: readonly string[]
): Promise<Map<string, Identifier[]>> {
  const rows = await query<Identifier & { serial_id: string }>(
    context,
    "select serial_id, type, value from serial_identifier where serial_id = any(?)",
    [ids]
  )
  const found = new Map<string, Identifier[]>()
  for (const { serial_id, type, value } of rows) {
    found.set(serial_id, [...(found.get(serial_id) ?? []), { type, value }])
  }
  // In the order of the ledger, which no database's language decides.
  return new Map([...found].map(([id, identifiers]) => [id, sortIdentifiers(identifiers)]))
}

async function lockAny(
  context: Context,
  any: AnyUnits,
  taken: readonly string[],
  moment: Moment
): Promise<LockedUnit[]> {
  const quantity = Math.min(any.quantity, await roomFor(context, any))
  const order = strategyOrder(any.strategy)
  const place = `inventory_item_id = ? and location_id = ? and ${SELLABLE} and not (id = any(?))`
  const bindings = [any.inventory_item_id, any.location_id, ...availabilityBindings(moment), taken]
  const rows = await query(
    context,
    `select * from serial where ${place} order by ${order} limit ? for update skip locked`,
    [...bindings, quantity]
  )
  if (rows.length < quantity) {
    const [{ count }] = await query<{ count: string }>(
      context,
      `select count(*) from serial where ${place}`,
      bindings
    )
    if (Number(count) >= quantity) {
      throw new UnitsBusyError()
    }
    if (any.up_to) {
      return rows.map((row: Row) => unitOf(row))
    }
    const detail = { needed: any.quantity, given: Number(count), location: any.location_id }
    throw new SerialRefusalError([refuse("not_enough_serials", null, detail)])
  }
  return rows.map((row: Row) => unitOf(row))
}

/** The announced units of a delivery that have not come; the delivery itself is locked. */
async function lockExpected(context: Context, deliveryId: string): Promise<LockedUnit[]> {
  const rows = await query(
    context,
    "select * from serial where delivery_id = ? and status = 'expected' order by id for update",
    [deliveryId]
  )
  return rows.map((row: Row) => unitOf(row))
}

/** How many units a proposal may take: what its line has room for. The line is locked by the operation's limits. */
async function roomFor(context: Context, { up_to: line, quantity }: AnyUnits): Promise<number> {
  if (!line) {
    return quantity
  }
  const [{ count }] = await query<{ count: string }>(
    context,
    `select count(*) from serial where order_line_item_id = ? and inventory_item_id = ? and ${CAPTURED}`,
    [line.order_line_item_id, line.inventory_item_id]
  )
  return Math.max(0, line.max - Number(count))
}

function namedTwice(wanted: readonly WantedUnit[]): Refusal[] {
  const seen = new Set<string>()
  return wanted.flatMap((wish) => {
    const key = wish.unit?.id ?? keyOf(identityOf(wish))
    const isSecond = seen.has(key)
    seen.add(key)
    return isSecond
      ? [
          refuse(
            "duplicate_in_request",
            wish.input.number ?? wish.unit?.state.number,
            undefined,
            wish.unit?.id
          ),
        ]
      : []
  })
}
