import type { MedusaContainer } from "@medusajs/framework/types"
import { DEFAULT_BOOK_FIELDS, type BookExport, type BookField } from "../../lifecycle/book"
import { BYTE_ORDER_MARK } from "../../lifecycle/spreadsheet"
import type { BookEntry } from "../../modules/serial/ledger/book-lines"
import type { BookFilter, BookLine } from "../../modules/serial/queries/book"
import { serialService } from "../../workflows/support/request"
import { csvRows } from "../csv"
import { actorViews } from "./actors"
import { stateOf } from "./book"
import { namesOf } from "./names"

type Cell = string | number | null | undefined

/** How many lines or entries are read, and held in memory, at a time. */
const ROWS_AT_ONCE = 1_000

/**
 * The acquisition and disposition record as a CSV file, piece by piece, oldest first: `original` and `corrected` a row a
 * line, `both` a row an entry. Each page takes the same few statements.
 */
export async function* bookExport(
  container: MedusaContainer,
  filter: BookFilter,
  entries: BookExport
): AsyncGenerator<string> {
  const fields = await columnsOf(container)
  const pages =
    entries === "both"
      ? entryRows(container, filter, fields)
      : lineRows(container, filter, fields, entries)
  const head = entries === "both" ? ENTRY_HEAD : LINE_HEAD
  const labels = fields.map(({ label }) => label)
  let piece = BYTE_ORDER_MARK + csvRows([[...head.before, ...labels, ...head.after]])
  for await (const rows of pages) {
    yield piece + csvRows(rows)
    piece = ""
  }
  if (piece !== "") {
    yield piece
  }
}

/** The merchant's columns, and those that only former entries have. */
async function columnsOf(container: MedusaContainer): Promise<BookField[]> {
  const serials = serialService(container)
  const fields = (await serials.bookSetting()).fields ?? DEFAULT_BOOK_FIELDS
  return [...fields, ...(await serials.formerBookFields(fields.map(({ key }) => key)))]
}

const sideHead = (side: "acquired" | "disposed", party: string) => [
  `${side}_on`,
  `${side}_entered_at`,
  `${side}_by`,
  party,
  `${party}_address`,
  `${party}_licence_number`,
]

const LINE_HEAD = {
  before: ["line", "number", "item", "sku", "location"],
  after: [
    ...sideHead("acquired", "acquired_from"),
    ...sideHead("disposed", "disposed_to"),
    "order",
    "state",
  ],
}

const ENTRY_HEAD = {
  before: ["entry", "line", "side", "corrects", "withdrawn", "number", "item", "sku", "location"],
  after: [
    "date",
    "entered_at",
    "by",
    "party",
    "party_address",
    "party_licence_number",
    "order",
    "entered_by",
    "reason",
  ],
}

function fieldCells(entry: BookEntry, fields: readonly BookField[]): Cell[] {
  return fields.map(({ key }) => entry.fields.find((field) => field.key === key)?.value)
}

function sideCells(entry: BookEntry | null): Cell[] {
  return [
    entry?.occurred_on,
    entry && new Date(entry.recorded_at).toISOString(),
    entry?.via,
    entry?.party_name,
    entry?.party_address,
    entry?.party_licence,
  ]
}

async function* lineRows(
  container: MedusaContainer,
  filter: BookFilter,
  fields: readonly BookField[],
  entries: "original" | "corrected"
): AsyncGenerator<Cell[][]> {
  for (let after = 0, isLast = false; !isLast;) {
    const lines = await serialService(container).firstBookLines({ ...filter, after }, ROWS_AT_ONCE)
    const shown = entries === "corrected" ? lines : await asFirstWritten(container, lines)
    const said = shown.flatMap(({ acquisition, disposition }) => [acquisition, disposition ?? []])
    const names = await namesIn(container, said.flat())
    yield shown.map(({ line_no, acquisition, disposition, is_withdrawn }) => [
      line_no,
      acquisition.number,
      acquisition.title,
      acquisition.sku,
      names.location(acquisition.location_id)?.name,
      ...fieldCells(acquisition, fields),
      ...sideCells(acquisition),
      ...sideCells(disposition),
      orderText(names, disposition),
      entries === "corrected" ? stateOf(is_withdrawn, disposition) : stateOf(false, disposition),
    ])
    after = lines.at(-1)?.line_no ?? after
    isLast = lines.length < ROWS_AT_ONCE
  }
}

/** Lines with their original entries: one that was disposed of, put right and disposed of again comes twice. */
async function asFirstWritten(
  container: MedusaContainer,
  lines: readonly BookLine[]
): Promise<BookLine[]> {
  const originals = await serialService(container).originalBookEntries(
    lines.map(({ line_no }) => line_no)
  )
  const byLine = new Map<number, BookEntry[]>()
  for (const entry of originals) {
    byLine.set(entry.line_no, [...(byLine.get(entry.line_no) ?? []), entry])
  }
  return lines.flatMap((line) => {
    const written = byLine.get(line.line_no) ?? []
    const acquisition = written.find(({ side }) => side === "acquisition") ?? line.acquisition
    const dispositions = written.filter(({ side }) => side === "disposition")
    return (dispositions.length === 0 ? [null] : dispositions).map((disposition) => ({
      ...line,
      acquisition,
      disposition,
    }))
  })
}

async function* entryRows(
  container: MedusaContainer,
  filter: BookFilter,
  fields: readonly BookField[]
): AsyncGenerator<Cell[][]> {
  for (let after = 0, isLast = false; !isLast;) {
    const entries = await serialService(container).firstBookEntries(filter, after, ROWS_AT_ONCE)
    const [names, actorOf] = await Promise.all([
      namesIn(container, entries),
      actorViews(container, entries),
    ])
    yield entries.map((entry) => {
      const actor = actorOf(entry)
      return [
        entry.entry_no,
        entry.line_no,
        entry.side,
        entry.corrects_no,
        entry.is_withdrawn ? "yes" : "",
        entry.number,
        entry.title,
        entry.sku,
        names.location(entry.location_id)?.name,
        ...fieldCells(entry, fields),
        ...sideCells(entry),
        orderText(names, entry),
        actor.name ?? actor.id ?? actor.type,
        entry.reason,
      ]
    })
    after = entries.at(-1)?.entry_no ?? after
    isLast = entries.length < ROWS_AT_ONCE
  }
}

type EntryNames = Awaited<ReturnType<typeof namesOf>>

function namesIn(container: MedusaContainer, entries: readonly BookEntry[]): Promise<EntryNames> {
  return namesOf(container, {
    locations: entries.map(({ location_id }) => location_id),
    orders: entries.map(({ order_id }) => order_id),
  })
}

function orderText(names: EntryNames, entry: BookEntry | null): Cell {
  const order = names.order(entry?.order_id ?? null)
  return order ? String(order.display_id ?? order.id) : entry?.order_id
}
