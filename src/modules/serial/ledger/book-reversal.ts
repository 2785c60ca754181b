import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"
import { writeEntries, type EntryDraft } from "./book-entries"
import type { BookEntry } from "./book-lines"
import type { DecidedUnit } from "./decide-batches"
import type { OperationRow } from "./operations"

interface Written {
  /** Null of an original. */
  prior: BookEntry | null
  /** What corrected it last, or itself. */
  latest: BookEntry
}

/**
 * Takes back the entries of the operation that is undone, the last one first: an original is withdrawn, and what it
 * corrected is said again. So a receipt that is undone leaves its entry and the one that withdraws it, and one that is
 * done again a third.
 */
export async function writeBookReversal(
  context: Context,
  operation: OperationRow,
  units: readonly DecidedUnit[]
): Promise<void> {
  const written = await query<Written>(
    context,
    `select to_jsonb(p) as prior, to_jsonb(t) as latest
       from serial_book_entry e
       left join serial_book_entry p on p.entry_no = e.corrects_no
       cross join lateral (select * from serial_book_entry where original_no = e.original_no order by entry_no desc limit 1) t
      where e.operation_id = ? and e.serial_id = any(?) order by e.entry_no desc`,
    [operation.reverts_operation_id, units.map(({ id }) => id)]
  )
  await writeEntries(
    context,
    operation,
    written.flatMap(({ prior, latest }): EntryDraft[] => {
      const said = prior ?? { ...latest, is_withdrawn: true }
      const isSaid = said.is_withdrawn && latest.is_withdrawn
      return isSaid ? [] : [{ ...said, corrects: latest, reason: operation.note }]
    })
  )
}
