import type { Context } from "@medusajs/framework/types"
import { isSame } from "../../../lifecycle/serial"
import { query } from "../sql"
import { writeEntries, type EntryDraft } from "./book-entries"
import { PARTY, SAID, type BookEntry } from "./book-lines"
import type { DecidedUnit } from "./decide-batches"
import type { OperationRow } from "./operations"

interface Written {
  /** What the operation said. */
  entry: BookEntry
  /** What it corrected; null of an original. */
  prior: BookEntry | null
  /** What corrected it last, or itself. */
  latest: BookEntry
}

/**
 * Takes back the entries of the operation that is undone, the last one first: an original is withdrawn, and what it
 * corrected is said again, as far as it changed it: later corrections of anything else stay. So a receipt that is undone
 * leaves its entry and the one that withdraws it, and one that is done again a third.
 */
export async function writeBookReversal(
  context: Context,
  operation: OperationRow,
  units: readonly DecidedUnit[]
): Promise<void> {
  const written = await query<Written>(
    context,
    `select to_jsonb(e) as entry, to_jsonb(p) as prior, to_jsonb(t) as latest
       from serial_book_entry e
       left join serial_book_entry p on p.entry_no = e.corrects_no
       cross join lateral (select * from serial_book_entry where original_no = e.original_no order by entry_no desc limit 1) t
      where e.operation_id = ? and e.serial_id = any(?) order by e.entry_no desc`,
    [operation.reverts_operation_id, units.map(({ id }) => id)]
  )
  await writeEntries(
    context,
    operation,
    written.flatMap((one): EntryDraft[] => {
      const { latest } = one
      const said = takenBack(one)
      return CHANGED.every((column) => isSame(said[column], latest[column]))
        ? []
        : [{ ...said, corrects: latest, reason: operation.note }]
    })
  )
}

/** What an operation may change of an entry. */
const CHANGED = [...SAID, "is_withdrawn", "order_id"] as const satisfies (keyof BookEntry)[]

/** The latest word of an original, without what one entry had changed of it. */
function takenBack({ entry, prior, latest }: Written): BookEntry {
  if (prior === null) {
    return { ...latest, is_withdrawn: true }
  }
  const differs = (column: (typeof CHANGED)[number]) => !isSame(entry[column], prior[column])
  const changed = [...CHANGED.filter(differs), ...(PARTY.some(differs) ? PARTY : [])]
  const back = Object.fromEntries(changed.map((column) => [column, prior[column]]))
  return { ...latest, ...back, fields: fieldsTakenBack(entry, prior, latest) }
}

function fieldsTakenBack(entry: BookEntry, prior: BookEntry, latest: BookEntry) {
  const valueIn = ({ fields }: BookEntry, key: string) =>
    fields.find((field) => field.key === key)?.value ?? null
  return latest.fields.map((field) => {
    const former = valueIn(prior, field.key)
    return former === valueIn(entry, field.key) ? field : { ...field, value: former }
  })
}
