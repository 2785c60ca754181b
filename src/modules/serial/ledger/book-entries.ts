import type { Context } from "@medusajs/framework/types"
import SerialBookEntry from "../models/serial-book-entry"
import { insertRows, tableOf, type Columns } from "../recordset"
import { chunksOf, query } from "../sql"
import type { BookEntry } from "./book-lines"
import type { OperationRow } from "./operations"

const TABLE = tableOf(SerialBookEntry)

type Stamped =
  | "entry_no"
  | "line_no"
  | "original_no"
  | "corrects_no"
  | "recorded_at"
  | "operation_id"
  | "actor_type"
  | "actor_id"

/** An entry to write. */
export interface EntryDraft extends Omit<BookEntry, Stamped> {
  /** The entry that it corrects; of an original null. */
  corrects: Pick<BookEntry, "entry_no" | "line_no" | "original_no"> | null
  /** The line that an original goes on; it begins one when null and it is an acquisition, else it is on the unit's last. */
  line_no: number | null
}

/** Keeps everybody else from writing entries until this transaction ends: their numbers have no gaps. */
export async function lockBook(context: Context): Promise<void> {
  await query(context, "select pg_advisory_xact_lock(hashtext('serials.book'))")
}

/** Writes entries in the name of an operation, numbered in their order. */
export async function writeEntries(
  context: Context,
  operation: OperationRow,
  drafts: readonly EntryDraft[]
): Promise<void> {
  if (drafts.length === 0) {
    return
  }
  await lockBook(context)
  const [{ last }] = await query<{ last: number }>(
    context,
    "select coalesce(max(entry_no), 0)::int as last from serial_book_entry"
  )
  const entries = numbered(drafts, last)
  const columns = columnsOf(operation)
  for (const chunk of chunksOf(entries)) {
    await insertRows(context, TABLE, chunk, columns)
  }
}

type Numbered = EntryDraft & { entry_no: number; line_no: number }

function numbered(drafts: readonly EntryDraft[], last: number): Numbered[] {
  const begun = new Map<string, number>()
  return drafts.map((draft, at) => {
    const entry_no = last + at + 1
    const isNewLine =
      draft.corrects === null && draft.line_no === null && draft.side === "acquisition"
    if (isNewLine) {
      begun.set(draft.serial_id, entry_no)
    }
    const line_no =
      draft.corrects?.line_no ?? draft.line_no ?? begun.get(draft.serial_id) ?? entry_no
    return { ...draft, entry_no, line_no }
  })
}

function columnsOf(operation: OperationRow): Columns<Numbered> {
  const recorded_at = new Date(operation.recorded_at).toISOString()
  return {
    entry_no: ({ entry_no }) => entry_no,
    line_no: ({ line_no }) => line_no,
    side: ({ side }) => side,
    original_no: ({ corrects, entry_no }) => corrects?.original_no ?? entry_no,
    corrects_no: ({ corrects }) => corrects?.entry_no ?? null,
    is_withdrawn: ({ is_withdrawn }) => is_withdrawn,
    serial_id: ({ serial_id }) => serial_id,
    inventory_item_id: ({ inventory_item_id }) => inventory_item_id,
    location_id: ({ location_id }) => location_id,
    number: ({ number }) => number,
    title: ({ title }) => title,
    sku: ({ sku }) => sku,
    fields: ({ fields }) => fields,
    via: ({ via }) => via,
    party_name: ({ party_name }) => party_name,
    party_address: ({ party_address }) => party_address,
    party_licence: ({ party_licence }) => party_licence,
    order_id: ({ order_id }) => order_id,
    occurred_on: ({ occurred_on }) => occurred_on,
    recorded_at: () => recorded_at,
    operation_id: () => operation.id,
    actor_type: () => operation.actor_type,
    actor_id: () => operation.actor_id,
    reason: ({ reason }) => reason,
    created_at: () => recorded_at,
    updated_at: () => recorded_at,
  }
}
