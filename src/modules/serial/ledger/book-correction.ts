import type { Context } from "@medusajs/framework/types"
import { refuse } from "../../../lifecycle/refusals"
import { isSame } from "../../../lifecycle/serial"
import { SerialRefusalError } from "../refusal-error"
import { query, run } from "../sql"
import { lockBook, writeEntries, type EntryDraft } from "./book-entries"
import { partyColumns, SAID, type BookEntry } from "./book-lines"
import type { OperationRow } from "./operations"
import type { BookCorrection } from "./types"

/**
 * Judges the correction of an entry, and keeps others from correcting it meanwhile.
 * @throws unknown_entry, entry_corrected, entry_withdrawn, entry_unchanged
 */
export async function judgeBookCorrection(
  context: Context,
  correction: BookCorrection
): Promise<EntryDraft> {
  const { entry_no } = correction
  // The unit before the book, as every operation does: else two that wait for each other would deadlock.
  await run(
    context,
    `select 1 from serial s join serial_book_entry e on e.serial_id = s.id where e.entry_no = ? for update of s`,
    [entry_no]
  )
  await lockBook(context)
  const [entry] = await query<BookEntry & { corrected_by: number | null }>(
    context,
    `select e.*, c.entry_no as corrected_by from serial_book_entry e
       left join serial_book_entry c on c.corrects_no = e.entry_no where e.entry_no = ?`,
    [entry_no]
  )
  if (!entry) {
    throw new SerialRefusalError([refuse("unknown_entry", null, { entry: entry_no })])
  }
  const { corrected_by, ...said } = entry
  const corrected = correctedEntry(said, correction)
  const why = corrected_by
    ? "entry_corrected"
    : entry.is_withdrawn
      ? "entry_withdrawn"
      : isUnchanged(said, corrected)
        ? "entry_unchanged"
        : null
  if (why !== null) {
    const refusal = refuse(why, entry.number, { entry: entry_no }, entry.serial_id)
    throw new SerialRefusalError([refusal])
  }
  return corrected
}

/** Writes a correction: the entry that it corrects stays as it is. */
export async function writeBookCorrection(
  context: Context,
  operation: OperationRow,
  correction: BookCorrection
): Promise<void> {
  await writeEntries(context, operation, [await judgeBookCorrection(context, correction)])
}

function correctedEntry(
  entry: BookEntry,
  { number, occurred_on, party, fields, reason }: BookCorrection
): EntryDraft {
  const said = new Map(fields?.map(({ key, value }) => [key, value]))
  return {
    ...entry,
    number: number ?? entry.number,
    occurred_on: occurred_on ?? entry.occurred_on,
    ...(party === undefined ? {} : partyColumns(party)),
    fields: entry.fields.map((field) =>
      said.has(field.key) ? { ...field, value: said.get(field.key) ?? null } : field
    ),
    corrects: entry,
    reason,
  }
}

function isUnchanged(entry: BookEntry, corrected: EntryDraft): boolean {
  return SAID.every((column) => isSame(entry[column], corrected[column]))
}
