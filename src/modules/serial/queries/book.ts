import type { Context } from "@medusajs/framework/types"
import type { BookField, BookState } from "../../../lifecycle/book"
import type { BookEntry } from "../ledger/book-lines"
import { query } from "../sql"
import { all, among, textBeginsWith, when, type Condition } from "./conditions-sql"
import { counted, type Counted, type Page } from "./paging"

/** Which lines of the book are wanted; all that is said must hold. */
export interface BookFilter {
  serial_ids?: readonly string[]
  inventory_item_ids?: readonly string[]
  location_ids?: readonly string[]
  state?: BookState
  /** First and last days of business, inclusive. */
  acquired_from?: string
  acquired_until?: string
  disposed_from?: string
  disposed_until?: string
  /** What its serial number begins with, in capitals or not. */
  q?: string
  /** Only lines after this one. */
  after?: number
}

/** A line as it stands now. */
export interface BookLine {
  line_no: number
  serial_id: string
  is_withdrawn: boolean
  acquisition: BookEntry
  disposition: BookEntry | null
  /** How many corrections its entries have, withdrawals among them. */
  corrections: number
}

/** One page of lines. */
export interface BookPage extends Counted {
  lines: BookLine[]
}

const LINES = `
  select l.line_no, l.serial_id, l.is_withdrawn, to_jsonb(a) as acquisition, to_jsonb(d) as disposition,
         (select count(*)::int from serial_book_entry c where c.line_no = l.line_no and c.corrects_no is not null) as corrections
    from (select * from serial_book_line l`

const ENTRIES = `) l
    join serial_book_entry a on a.entry_no = l.acquisition_no
    left join serial_book_entry d on d.entry_no = l.disposition_no`

/** A page of lines, newest first, and how many there are; exact up to ten thousand. */
export async function findBookLines(
  context: Context,
  filter: BookFilter,
  { limit, offset }: Page
): Promise<BookPage> {
  const { sql: where, values } = conditionsOf(filter)
  const lines = await query<BookLine>(
    context,
    `${LINES} where ${where} order by l.line_no desc limit ? offset ?${ENTRIES} order by l.line_no desc`,
    [...values, limit, offset]
  )
  const sum = await counted(context, {
    sql: `select 1 from serial_book_line l where ${where}`,
    values,
  })
  return { lines, ...sum }
}

/** The first lines after one, oldest first: for an export. */
export async function firstBookLines(
  context: Context,
  filter: BookFilter,
  limit: number
): Promise<BookLine[]> {
  const { sql: where, values } = conditionsOf(filter)
  return query<BookLine>(
    context,
    `${LINES} where ${where} order by l.line_no limit ?${ENTRIES} order by l.line_no`,
    [...values, limit]
  )
}

/** The original entries of lines, in their order. */
export async function originalEntries(
  context: Context,
  lineNos: readonly number[]
): Promise<BookEntry[]> {
  return query<BookEntry>(
    context,
    `select e.* from serial_book_entry e where e.line_no = any(?) and e.corrects_no is null order by e.line_no, e.entry_no`,
    [lineNos]
  )
}

/** The first entries after one of the lines that are wanted, in the order of their writing: for an export. */
export async function firstBookEntries(
  context: Context,
  filter: BookFilter,
  after: number,
  limit: number
): Promise<BookEntry[]> {
  const { sql: where, values } = conditionsOf(filter)
  return query<BookEntry>(
    context,
    `select e.* from serial_book_entry e join serial_book_line l on l.line_no = e.line_no
      where e.entry_no > ? and ${where} order by e.entry_no limit ?`,
    [after, ...values, limit]
  )
}

/** All entries of a unit, in the order of their writing. */
export async function bookEntriesOf(context: Context, serialId: string): Promise<BookEntry[]> {
  return query<BookEntry>(
    context,
    "select * from serial_book_entry where serial_id = ? order by entry_no",
    [serialId]
  )
}

/** The merchant's columns that entries have and the settings do not any more. */
export async function formerBookFields(
  context: Context,
  keys: readonly string[]
): Promise<BookField[]> {
  return query<BookField>(
    context,
    `select f ->> 'key' as key, max(f ->> 'label') as label
       from serial_book_entry e cross join lateral jsonb_array_elements(e.fields) f
      where not (f ->> 'key' = any(?)) group by 1 order by 1`,
    [keys]
  )
}

const STATE: Record<BookState, string> = {
  open: "l.disposition_no is null and not l.is_withdrawn",
  disposed: "l.disposition_no is not null and not l.is_withdrawn",
  withdrawn: "l.is_withdrawn",
}

function conditionsOf(filter: BookFilter): Condition {
  const compared = (column: string, operator: string, said: string | number | undefined) =>
    when(said, (value) => ({ sql: `${column} ${operator} ?`, values: [value] }))
  return all([
    ...among("l.serial_id", filter.serial_ids),
    ...among("l.inventory_item_id", filter.inventory_item_ids),
    ...among("l.location_id", filter.location_ids),
    ...when(filter.state, (state) => ({ sql: STATE[state], values: [] })),
    ...compared("l.acquired_on", ">=", filter.acquired_from),
    ...compared("l.acquired_on", "<=", filter.acquired_until),
    ...compared("l.disposed_on", ">=", filter.disposed_from),
    ...compared("l.disposed_on", "<=", filter.disposed_until),
    ...when(filter.q, (said) => textBeginsWith("l.number", said)),
    ...compared("l.line_no", ">", filter.after),
  ])
}
