import type { Context } from "@medusajs/framework/types"
import { ENDS_FOR, type EndingBand, type EndingKind } from "../../../lifecycle/endings"
import { query, run } from "../sql"

/** A warranty or a shelf life that ends soon. */
export interface Ending {
  /** What it is remembered by, once told. */
  reminder: string
  kind: EndingKind
  serial_id: string
  ends_on: string
  /** The number of days ahead for which it is told. */
  days: number
  customer_id: string | null
  supplier: string | null
  location_id: string | null
}

/** The column that holds the last day, and what must hold beside it. */
const COLUMN = {
  customer_warranty: { name: "customer_warranty_end", only: "and not s.is_warranty_void" },
  supplier_warranty: { name: "supplier_warranty_end", only: "" },
  expiry: { name: "expires_on", only: "" },
} as const satisfies Record<EndingKind, { name: string; only: string }>

/**
 * Notes what of one kind ends within bands of days, by the index of its last days; each unit, day and band once, those
 * that end first before others. One statement.
 * @param limit how many at most; what is left over is noted by the next look
 * @returns what has not been told of yet
 */
export async function noteEndings(
  context: Context,
  kind: EndingKind,
  bands: readonly EndingBand[],
  limit: number
): Promise<Ending[]> {
  const { name, only } = COLUMN[kind]
  const reminder = `?::text || ':' || s.id || '@' || s.${name} || ':' || b.days`
  return query<Ending>(
    context,
    `with ending as (
       select ${reminder} as reminder, s.id as serial_id, s.${name} as ends_on, b.days,
              s.customer_id, s.supplier, s.location_id
         from unnest(?::text[], ?::text[], ?::int[]) as b (first, last, days)
         join serial s on s.${name} between b.first and b.last and s.status = any(?) ${only}
        where not exists (select from serial_reminder r where r.id = ${reminder})
        order by s.${name}, s.id limit ?),
     told as (
       insert into serial_reminder (id, remembered_until)
       select reminder, ends_on from ending order by reminder on conflict do nothing returning id)
     select ending.*, ?::text as kind from ending join told on told.id = ending.reminder
      order by ends_on, serial_id`,
    [
      kind,
      bands.map(({ first }) => first),
      bands.map(({ last }) => last),
      bands.map(({ days }) => days),
      ENDS_FOR[kind],
      kind,
      limit,
      kind,
    ]
  )
}

/** Forgets that something was told of that is over by now. */
export async function forgetEnded(context: Context, today: string): Promise<void> {
  await run(context, "delete from serial_reminder where remembered_until < ?", [today])
}
