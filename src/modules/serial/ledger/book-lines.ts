import type { Context } from "@medusajs/framework/types"
import type { BookFieldValue, BookSide, Party } from "../../../lifecycle/book"
import { query } from "../sql"

/** An entry of the book, as stored. */
export interface BookEntry {
  entry_no: number
  line_no: number
  side: BookSide
  original_no: number
  corrects_no: number | null
  is_withdrawn: boolean
  serial_id: string
  inventory_item_id: string
  location_id: string | null
  number: string
  title: string | null
  sku: string | null
  fields: BookFieldValue[]
  via: string
  party_name: string | null
  party_address: string | null
  party_licence: string | null
  order_id: string | null
  occurred_on: string
  recorded_at: string
  operation_id: string
  actor_type: string
  actor_id: string | null
  reason: string | null
}

/** What an entry says of a party; all of it at once, so that nobody goes under another's licence. */
export const PARTY = [
  "party_name",
  "party_address",
  "party_licence",
] as const satisfies (keyof BookEntry)[]

/** What a correction by hand may say anew. */
export const SAID = [
  "number",
  "occurred_on",
  ...PARTY,
  "fields",
] as const satisfies (keyof BookEntry)[]

/** The last line of a unit that stands, with what it says now. */
export interface StandingLine {
  serial_id: string
  line_no: number
  acquisition: BookEntry
  /** Null while the unit is here. */
  disposition: BookEntry | null
}

/** The last standing line of each unit that has one: one statement. */
export async function standingLines(
  context: Context,
  serialIds: readonly string[]
): Promise<Map<string, StandingLine>> {
  if (serialIds.length === 0) {
    return new Map()
  }
  const lines = await query<StandingLine>(
    context,
    `select distinct on (l.serial_id) l.serial_id, l.line_no, to_jsonb(a) as acquisition, to_jsonb(d) as disposition
       from serial_book_line l
       join serial_book_entry a on a.entry_no = l.acquisition_no
       left join serial_book_entry d on d.entry_no = l.disposition_no
      where l.serial_id = any(?) and not l.is_withdrawn
      order by l.serial_id, l.line_no desc`,
    [serialIds]
  )
  return new Map(lines.map((line) => [line.serial_id, line]))
}

/** Who is known by these names, as the book last said of whom units came from: one statement. */
export async function knownSources(
  context: Context,
  names: readonly string[]
): Promise<Map<string, Party>> {
  if (names.length === 0) {
    return new Map()
  }
  const found = await query<BookEntry>(
    context,
    `select e.* from unnest(?::text[]) as n (name)
       cross join lateral (select * from serial_book_entry where side = 'acquisition' and party_name = n.name
                            order by entry_no desc limit 1) e`,
    [names]
  )
  return new Map(found.map((entry) => [entry.party_name ?? "", partyOf(entry)]))
}

/** The party of an entry. */
export function partyOf({
  party_name: name,
  party_address: address,
  party_licence: licence_number,
}: Pick<BookEntry, "party_name" | "party_address" | "party_licence">): Party {
  return { name, address, licence_number }
}

/** A party as an entry has it. */
export function partyColumns(party: Party | null) {
  return {
    party_name: party?.name ?? null,
    party_address: party?.address ?? null,
    party_licence: party?.licence_number ?? null,
  }
}
