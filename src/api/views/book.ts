import type { MedusaContainer } from "@medusajs/framework/types"
import { entryLacks, type BookState } from "../../lifecycle/book"
import { partyOf, type BookEntry } from "../../modules/serial/ledger/book-lines"
import type { OperationResult } from "../../modules/serial/ledger/types"
import type { BookLine } from "../../modules/serial/queries/book"
import type {
  BookEntryView,
  BookLineView,
  CorrectBookEntryResponse,
  UnitBookResponse,
} from "../../types/book"
import { readUnit } from "../../workflows/correcting/read-unit"
import { serialService } from "../../workflows/support/request"
import { actorViews } from "./actors"
import { namesOf } from "./names"

/** Entries as screens show them, in the order given. */
async function entryViews(
  container: MedusaContainer,
  entries: readonly BookEntry[]
): Promise<BookEntryView[]> {
  const [names, actorOf] = await Promise.all([
    namesOf(container, {
      locations: entries.map(({ location_id }) => location_id),
      orders: entries.map(({ order_id }) => order_id),
    }),
    actorViews(container, entries),
  ])
  const correctedBy = new Map(entries.map((entry) => [entry.corrects_no, entry.entry_no]))
  return entries.map((entry) => {
    const party = partyOf(entry)
    return {
      entry_no: entry.entry_no,
      line_no: entry.line_no,
      side: entry.side,
      corrects_no: entry.corrects_no,
      corrected_by: correctedBy.get(entry.entry_no) ?? null,
      is_withdrawn: entry.is_withdrawn,
      number: entry.number,
      title: entry.title,
      sku: entry.sku,
      fields: entry.fields,
      location: names.location(entry.location_id),
      via: entry.via,
      party,
      lacks: entryLacks(entry, party),
      order: names.order(entry.order_id),
      occurred_on: entry.occurred_on,
      recorded_at: new Date(entry.recorded_at).toISOString(),
      actor: actorOf(entry),
      reason: entry.reason,
    }
  })
}

/** Lines as screens show them, in the order given. */
export async function bookLineViews(
  container: MedusaContainer,
  lines: readonly BookLine[]
): Promise<BookLineView[]> {
  const [names, entries] = await Promise.all([
    namesOf(container, { items: lines.map(({ acquisition }) => acquisition.inventory_item_id) }),
    entryViews(
      container,
      lines.flatMap(({ acquisition, disposition }) =>
        disposition === null ? [acquisition] : [acquisition, disposition]
      )
    ),
  ])
  const viewOf = new Map(entries.map((entry) => [entry.entry_no, entry]))
  return lines.map(({ line_no, serial_id, acquisition, disposition, corrections, ...line }) => ({
    id: String(line_no),
    line_no,
    serial_id,
    number: acquisition.number,
    item: names.item(acquisition.inventory_item_id),
    state: stateOf(line.is_withdrawn, disposition),
    acquisition: viewOf.get(acquisition.entry_no)!,
    disposition: disposition === null ? null : viewOf.get(disposition.entry_no)!,
    corrections,
  }))
}

/** Where a line stands. */
export function stateOf(isWithdrawn: boolean, disposition: unknown): BookState {
  return isWithdrawn ? "withdrawn" : disposition === null ? "open" : "disposed"
}

/** All entries of a unit. @throws unknown_serial */
export async function unitBook(container: MedusaContainer, id: string): Promise<UnitBookResponse> {
  const serials = serialService(container)
  const { inventory_item_id, location_id } = await readUnit(container, id)
  const [[policy], entries] = await Promise.all([
    serials.policiesOf([inventory_item_id], location_id),
    serials.bookEntriesOf(id),
  ])
  const is_kept = policy !== undefined && policy.policy.book !== "off"
  return { is_kept, entries: await entryViews(container, entries) }
}

/** The answer to a correction: the operation, and the entry that it wrote. */
export async function correctionAnswer(
  container: MedusaContainer,
  { operation_id }: OperationResult
): Promise<CorrectBookEntryResponse> {
  const serials = serialService(container)
  const [operation, written] = await Promise.all([
    serials.retrieveSerialOperation(operation_id, {
      select: ["id", "kind", "state", "serial_count"],
    }),
    serials.listSerialBookEntries({ operation_id }, { take: 1 }),
  ])
  const { id, kind, state, serial_count } = operation
  const [entry] = await entryViews(container, written as unknown as BookEntry[])
  return { operation: { id, kind, state, serial_count }, entry: entry as BookEntryView }
}
