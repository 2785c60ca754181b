import type { Context } from "@medusajs/framework/types"
import { query, run } from "../sql"
import type { Place } from "./withheld"

/** A place where serials and Medusa's figures disagree, and by what. */
export interface Discrepancy extends Place {
  on_hand: number
  stocked: number
  reserved_serials: number
  /** What Medusa has reserved there for order lines. */
  reserved: number
}

/** How long ago the last sighting must be for this one to be another. */
const ANOTHER_SIGHTING = "interval '5 minutes'"

const ID = "inventory_item_id || '@' || location_id"

// What a pending operation has begun at a place may be half done there, and is no discrepancy of its own.
const PENDING_PLACES = `
  select distinct w.inventory_item_id || '@' || w.location_id as id
    from serial_operation o
   cross join lateral jsonb_to_recordset(o.owed) as w (inventory_item_id text, location_id text)
   where o.state = 'pending'`

/** The places (`item@location`) at which an operation is pending. */
export async function placesWithPending(context: Context): Promise<string[]> {
  const rows = await query<{ id: string }>(context, PENDING_PLACES)
  return rows.map(({ id }) => id)
}

/**
 * Notes what a look at the whole store has found: remembers what is new, forgets what is gone, and leaves places alone
 * where an operation is pending.
 * @param found every place that disagrees now
 * @returns those that were seen before and have not been reported yet
 */
export async function noteDiscrepancies(
  context: Context,
  found: readonly Discrepancy[],
  seenAt: string
): Promise<Discrepancy[]> {
  const rows = JSON.stringify(found)
  const shape =
    "inventory_item_id text, location_id text, on_hand int, stocked real, reserved_serials int, reserved real"
  await run(
    context,
    `delete from serial_discrepancy
      where id not in (select ${ID} from json_to_recordset(?::json) as f (${shape}))
        and id not in (${PENDING_PLACES})`,
    [rows]
  )
  const seen = await query<Discrepancy & { is_news: boolean }>(
    context,
    `insert into serial_discrepancy as known
            (id, inventory_item_id, location_id, on_hand, stocked, reserved_serials, reserved, first_seen, last_seen)
     select ${ID}, f.*, ?::timestamptz, ?::timestamptz
       from json_to_recordset(?::json) as f (${shape})
      where ${ID} not in (${PENDING_PLACES})
      order by 1
         on conflict (id) do update
        set on_hand = excluded.on_hand, stocked = excluded.stocked, reserved_serials = excluded.reserved_serials,
            reserved = excluded.reserved, last_seen = excluded.last_seen, updated_at = now()
      where known.last_seen < excluded.last_seen - ${ANOTHER_SIGHTING}
     returning inventory_item_id, location_id, on_hand, stocked, reserved_serials, reserved,
            first_seen < last_seen and reported_at is null as is_news`,
    [seenAt, seenAt, rows]
  )
  return seen.flatMap(({ is_news, ...discrepancy }) => (is_news ? [discrepancy] : []))
}

/** Notes that discrepancies were reported: they are not again before they are gone. */
export async function noteReported(context: Context, places: readonly Place[]): Promise<void> {
  await run(context, "update serial_discrepancy set reported_at = last_seen where id = any(?)", [
    places.map(({ inventory_item_id, location_id }) => `${inventory_item_id}@${location_id}`),
  ])
}

/** Since when each place of these items has been known to disagree. */
export async function knownDiscrepancies(
  context: Context,
  itemIds: readonly string[]
): Promise<(Place & { first_seen: Date; reported_at: Date | null })[]> {
  return query(
    context,
    `select inventory_item_id, location_id, first_seen, reported_at
       from serial_discrepancy where inventory_item_id = any(?)`,
    [itemIds]
  )
}

/** Forgets places that agree again, before the next look at the whole store would. */
export async function forgetDiscrepancies(
  context: Context,
  places: readonly Place[]
): Promise<void> {
  await run(context, "delete from serial_discrepancy where id = any(?)", [
    places.map(({ inventory_item_id, location_id }) => `${inventory_item_id}@${location_id}`),
  ])
}
