import type { Context } from "@medusajs/framework/types"
import { PLACE } from "../../../lifecycle/reconciliation"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import type { SerialState } from "../../../lifecycle/serial"
import { onHand } from "../../../lifecycle/statuses"
import { CAPTURED, ON_HAND } from "../queries/availability-sql"
import type { Place } from "../queries/withheld"
import { refuseIfAny } from "../refusal-error"
import { query, run } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import type { Limits } from "./types"

/**
 * Makes operations at the same lines and places queue up, so that counting after writing is exact.
 * Keys are locked in one order; the lock ends with the transaction.
 */
export async function lockLimits(
  context: Context,
  { lines = [], places = [], named = [], returned = [], alone = [], emptied_notice }: Limits
): Promise<void> {
  if (emptied_notice !== undefined) {
    await run(context, "select 1 from serial_notice where id = ? for update", [emptied_notice])
  }
  const keys = [
    ...lines.map((line) => `line ${line.order_line_item_id} ${line.inventory_item_id}`),
    ...named.map((one) => `${one.document_id} ${one.order_line_item_id} ${one.inventory_item_id}`),
    ...returned.map((one) => `${one.return_id} ${one.order_line_item_id} ${one.inventory_item_id}`),
    ...[...places, ...alone].map(
      (place) => `place ${place.inventory_item_id} ${place.location_id}`
    ),
  ]
  if (keys.length > 0) {
    await run(
      context,
      "select pg_advisory_xact_lock(hashtextextended(k, 0)) from (select distinct k from unnest(?::text[]) k order by k) keys",
      [keys]
    )
  }
}

/**
 * The limits that do not hold, after an operation's serials are written.
 * @param units what it made of them
 */
export async function brokenLimits(
  context: Context,
  { lines = [], places = [], named = [], returned = [], emptied_notice }: Limits,
  units: readonly DecidedUnit[]
): Promise<Refusal[]> {
  return [
    ...(await brokenLines(context, lines)),
    ...(await brokenNames(context, named)),
    ...(await brokenReturns(context, returned)),
    ...(await brokenPlaces(context, places, units)),
    ...(emptied_notice === undefined ? [] : await unitsLeft(context, emptied_notice)),
  ]
}

async function unitsLeft(context: Context, notice: string): Promise<Refusal[]> {
  const [{ count }] = await query<{ count: number }>(
    context,
    "select count(*)::int as count from serial_notice_unit where notice_id = ? and stage in ('pending', 'placed')",
    [notice]
  )
  return count === 0 ? [] : [refuse("notice_extended", null, { notice, count })]
}

async function brokenLines(
  context: Context,
  lines: NonNullable<Limits["lines"]>
): Promise<Refusal[]> {
  if (lines.length === 0) {
    return []
  }
  const rows = await query<{ line: string; max: number; given: string }>(
    context,
    `select l.order_line_item_id as line, l.max, count(s.id) as given
       from json_to_recordset(?::json) as l (order_line_item_id text, inventory_item_id text, max int)
       left join serial s on s.order_line_item_id = l.order_line_item_id and s.inventory_item_id = l.inventory_item_id
         and ${CAPTURED}
      group by l.order_line_item_id, l.inventory_item_id, l.max having count(s.id) > l.max`,
    [JSON.stringify(lines)]
  )
  return rows.map(({ line, max, given }) =>
    refuse("too_many_for_line", null, { line, needed: max, given: Number(given) })
  )
}

async function brokenNames(
  context: Context,
  named: NonNullable<Limits["named"]>
): Promise<Refusal[]> {
  if (named.length === 0) {
    return []
  }
  const rows = await query<{ line: string; max: number; given: string }>(
    context,
    `select l.order_line_item_id as line, l.max, count(s.id) as given
       from json_to_recordset(?::json)
         as l (by text, document_id text, order_line_item_id text, inventory_item_id text, max int)
       left join serial s on s.order_line_item_id = l.order_line_item_id and s.inventory_item_id = l.inventory_item_id
         and case l.by when 'claim_id' then s.claim_id else s.return_id end = l.document_id
      group by l.by, l.document_id, l.order_line_item_id, l.inventory_item_id, l.max having count(s.id) > l.max`,
    [JSON.stringify(named)]
  )
  return rows.map(({ line, max, given }) =>
    refuse("too_many_for_line", null, { line, needed: max, given: Number(given) })
  )
}

async function brokenReturns(
  context: Context,
  returned: NonNullable<Limits["returned"]>
): Promise<Refusal[]> {
  if (returned.length === 0) {
    return []
  }
  const rows = await query<{ line: string; max: number; given: string }>(
    context,
    `select l.order_line_item_id as line, l.max, count(a.id) as given
       from json_to_recordset(?::json)
         as l (return_id text, order_line_item_id text, inventory_item_id text, disposition text, max int)
       left join serial_assignment a on a.order_line_item_id = l.order_line_item_id
         and a.inventory_item_id = l.inventory_item_id and a.state = 'returned' and a.return_id = l.return_id
         and coalesce(a.return_disposition, 'good') = l.disposition
      group by l.return_id, l.order_line_item_id, l.inventory_item_id, l.disposition, l.max having count(a.id) > l.max`,
    [JSON.stringify(returned)]
  )
  return rows.map(({ line, max, given }) =>
    refuse("too_many_for_line", null, { line, needed: max, given: Number(given) })
  )
}

async function brokenPlaces(
  context: Context,
  places: NonNullable<Limits["places"]>,
  units: readonly DecidedUnit[]
): Promise<Refusal[]> {
  if (places.length === 0) {
    return []
  }
  const rows = await query<Place & { max: number; standing: string }>(
    context,
    `select p.inventory_item_id, p.location_id, p.max, count(s.id) as standing
       from json_to_recordset(?::json) as p (inventory_item_id text, location_id text, max int)
       left join serial s on s.inventory_item_id = p.inventory_item_id and s.location_id = p.location_id
         and ${ON_HAND}
      group by p.inventory_item_id, p.location_id, p.max having count(s.id) > p.max`,
    [JSON.stringify(places)]
  )
  return rows.map(({ max, standing, ...place }) => {
    const given = units.filter((unit) => comesTo(place, unit)).length
    const awaiting = Math.max(0, max - (Number(standing) - given))
    const { inventory_item_id: item, location_id: location } = place
    return refuse("none_awaiting", null, { given, awaiting, item, location })
  })
}

/** Whether a unit is on hand at a place by this operation. */
function comesTo(place: Place, { before, after }: DecidedUnit): boolean {
  const isThere = (state: SerialState | undefined) =>
    state !== undefined &&
    onHand(state.status) === 1 &&
    state.inventory_item_id === place.inventory_item_id &&
    state.location_id === place.location_id
  return isThere(after) && !isThere(before?.state)
}

/**
 * Refuses an operation that has to be alone at places where another is pending: what that one has half done is not to be
 * taken for what is so. @throws operation_unfinished
 */
export async function refuseCompany(
  context: Context,
  operationId: string,
  { alone = [] }: Limits
): Promise<void> {
  if (alone.length === 0) {
    return
  }
  const others = await query<{ id: string }>(
    context,
    `select o.id from serial_operation o
       join json_to_recordset(?::json) as p (inventory_item_id text, location_id text)
         on (o.reference_type = ? and o.reference_id = p.inventory_item_id || '@' || p.location_id)
         or exists (
              select 1 from jsonb_to_recordset(o.owed || case when jsonb_typeof(o.intent -> 'on_hand') = 'array'
                              then o.intent -> 'on_hand' else '[]' end)
                       as w (inventory_item_id text, location_id text)
               where w.inventory_item_id = p.inventory_item_id and w.location_id = p.location_id)
      where o.state = 'pending' and o.id <> ? order by o.id limit 1`,
    [JSON.stringify(alone), PLACE, operationId]
  )
  refuseIfAny(others.map(({ id }) => refuse("operation_unfinished", null, { operation: id })))
}
