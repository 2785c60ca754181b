import type { Context } from "@medusajs/framework/types"
import { lookupForms } from "../../../lifecycle/formats"
import { query, type Row } from "../sql"
import { recordOf, type SerialRecord } from "./record"

/** A unit that bears a number, and by which of its numbers it was found: its own, or the type of an identifier. */
export type SerialMatch = SerialRecord & { matched_by: "number" | string }

/** How many units of one number a chooser shows. */
const MATCHES = 50

/**
 * Finds the units that bear a number, as their serial number or as any identifier, former numbers included. Void
 * records count only when no other does. One statement over three indexes.
 */
export async function lookUpNumber(context: Context, number: string): Promise<SerialMatch[]> {
  const forms = lookupForms(number)
  const rows = await query<Row>(
    context,
    `select distinct on (s.id) s.*, m.matched_by from (
       select id, 'number' as matched_by, 0 as rank from serial where normalized = any(?) and status <> 'void'
       union all
       select id, 'number', 0 from serial where normalized = any(?) and status = 'void'
       union all
       select serial_id, type, 1 from serial_identifier where normalized = any(?)
     ) m join serial s on s.id = m.id
     order by s.id desc, m.rank limit ${MATCHES}`,
    [forms, forms, forms]
  )
  const matches = rows.map((row) => recordOf(row) as SerialMatch)
  const living = matches.filter(({ status }) => status !== "void")
  return sortedByKind(living.length > 0 ? living : matches)
}

function sortedByKind(matches: readonly SerialMatch[]): SerialMatch[] {
  const rank = ({ matched_by }: SerialMatch) => (matched_by === "number" ? 0 : 1)
  return [...matches].sort((a, b) => rank(a) - rank(b))
}
