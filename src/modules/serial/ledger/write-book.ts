import type { Context } from "@medusajs/framework/types"
import { DEFAULT_BOOK_FIELDS, fieldValues, partySource } from "../../../lifecycle/book"
import { isSame } from "../../../lifecycle/serial"
import { bookSetting } from "../queries/book-setting"
import { query } from "../sql"
import { writeEntries, type EntryDraft } from "./book-entries"
import { knownSources, partyColumns, type BookEntry, type StandingLine } from "./book-lines"
import { bookMoves, type BookMove } from "./book-moves"
import { partyFinder, type PartyFinder } from "./book-parties"
import { writeBookReversal } from "./book-reversal"
import type { DecidedUnit } from "./decide-batches"
import type { OperationRow } from "./operations"
import type { BookFacts, BookNeeds, Documents } from "./types"

/**
 * Of what the acquisition and disposition record has to be told for an operation that is planned; null where it writes
 * nothing. A store that keeps no book pays nothing for it.
 */
export async function bookNeeds(
  context: Context,
  operation: OperationRow,
  units: readonly DecidedUnit[]
): Promise<BookNeeds | null> {
  if (!operation.keeps_book || operation.reverts_operation_id !== null) {
    return null
  }
  const moves = await bookMoves(context, operation, units, await bookSetting(context))
  const told = moves.filter(({ steps }) => steps.some((step) => step !== "withdraw_disposition"))
  if (told.length === 0) {
    return null
  }
  const ids = (of: (move: BookMove) => (string | null | undefined)[]) => [
    ...new Set(told.flatMap(of).filter((id): id is string => Boolean(id))),
  ]
  return {
    items: ids(({ unit }) => [unit.after.inventory_item_id]),
    orders: ids(({ unit, command }) =>
      partySource(command, "disposition") === "order" ? [unit.after.order_id] : []
    ),
    customers: ids(({ unit }) => [unit.after.customer_id]),
    locations: ids(({ unit: { before, after }, command }) =>
      partySource(command, "disposition") === "location"
        ? [before?.state.location_id, after.location_id, after.destination_location_id]
        : []
    ),
  }
}

/**
 * Writes the entries that an operation makes in the acquisition and disposition record, in its own transaction: whatever
 * comes or goes has its entry at once, and an undoing takes back what was written, by further entries.
 */
export async function writeBook(
  context: Context,
  operation: OperationRow,
  units: readonly DecidedUnit[],
  { book }: Pick<Documents, "book">
): Promise<void> {
  if (!operation.keeps_book || units.length === 0) {
    return
  }
  if (operation.reverts_operation_id !== null) {
    await writeBookReversal(context, operation, units)
    return
  }
  const setting = await bookSetting(context)
  const moves = await bookMoves(context, operation, units, setting)
  if (moves.length === 0) {
    return
  }
  const facts = { ...(await notedFacts(context, operation.id)), ...book }
  const known = await knownSources(context, suppliersOf(moves))
  const today = new Date(operation.occurred_at).toISOString().slice(0, 10)
  const drafter = {
    facts,
    today,
    reason: operation.note,
    partyOf: partyFinder(facts, known),
    fields: setting.fields ?? DEFAULT_BOOK_FIELDS,
  }
  await writeEntries(
    context,
    operation,
    moves.flatMap((move) => draftsOf(move, drafter))
  )
}

/** What was noted between plan and now. */
async function notedFacts(context: Context, operationId: string): Promise<BookFacts> {
  const [row] = await query<{ book: BookFacts | null }>(
    context,
    "select intent -> 'book' as book from serial_operation where id = ?",
    [operationId]
  )
  return row?.book ?? {}
}

function suppliersOf(moves: readonly BookMove[]): string[] {
  return [...new Set(moves.flatMap(({ unit }) => unit.after.supplier ?? []))]
}

interface Drafter {
  facts: BookFacts
  today: string
  /** Why the operation is carried out. */
  reason: string | null
  partyOf: PartyFinder
  fields: Parameters<typeof fieldValues>[0]
}

function draftsOf(move: BookMove, drafter: Drafter): EntryDraft[] {
  const { unit, line, steps } = move
  const drafts: EntryDraft[] = []
  let open = line === null || line.disposition === null ? line : null
  let isOpen = open !== null
  for (const step of steps) {
    if (step === "acquire") {
      drafts.push(original(move, drafter, "acquisition", null))
      open = null
      isOpen = true
    } else if (step === "dispose") {
      if (!isOpen) {
        drafts.push(opening(move, drafter))
        open = null
      }
      drafts.push(original(move, drafter, "disposition", open?.line_no ?? null))
      isOpen = false
    } else {
      drafts.push(...amended(step, move, drafter))
    }
  }
  return drafts.map((draft) => ({ ...draft, serial_id: unit.id }))
}

/** What an entry says of the unit. */
function description({ unit: { id, after, before } }: BookMove, { facts, fields }: Drafter) {
  const item = facts.items?.[after.inventory_item_id]
  return {
    serial_id: id,
    inventory_item_id: after.inventory_item_id,
    location_id: after.location_id ?? before?.state.location_id ?? null,
    number: after.number,
    title: item?.title ?? null,
    sku: item?.sku ?? null,
    fields: fieldValues(fields, after, item?.values),
  }
}

function original(
  move: BookMove,
  drafter: Drafter,
  side: EntryDraft["side"],
  line_no: number | null
): EntryDraft {
  const { unit, command } = move
  return {
    ...description(move, drafter),
    ...partyColumns(drafter.partyOf(move, side)),
    side,
    line_no,
    corrects: null,
    is_withdrawn: false,
    via: command,
    order_id: side === "disposition" ? unit.after.order_id : null,
    occurred_on: drafter.today,
    reason: null,
  }
}

/** The acquisition of a unit that was here before its book was kept: of the day on which it was received. */
function opening(move: BookMove, drafter: Drafter): EntryDraft {
  const { received_at, location_id } = move.unit.before?.state ?? move.unit.after
  return {
    ...original({ ...move, command: "receive" }, drafter, "acquisition", null),
    location_id: location_id ?? null,
    occurred_on: received_at?.slice(0, 10) ?? drafter.today,
  }
}

type Amendment = Exclude<BookMove["steps"][number], "acquire" | "dispose">

/** A correction of what the unit's line says; none where it has no such entry. */
function amended(step: Amendment, move: BookMove, drafter: Drafter): EntryDraft[] {
  const corrected = correctedBy(step, move.line)
  if (!corrected) {
    return []
  }
  const draft: EntryDraft = { ...corrected, corrects: corrected, reason: drafter.reason }
  if (step === "withdraw_disposition") {
    return [{ ...draft, is_withdrawn: true }]
  }
  if (step === "amend_disposition") {
    const { order_id } = move.unit.after
    return [{ ...draft, ...partyColumns(drafter.partyOf(move, "disposition")), order_id }]
  }
  const described = { ...draft, ...amendedDescription(corrected, move, drafter) }
  const isNew = !isSame(described.fields, corrected.fields) || described.number !== corrected.number
  return isNew ? [described] : []
}

/** What was changed of the unit, as it is now; the rest stays as it was corrected by hand. */
function amendedDescription(
  { number, fields }: Pick<BookEntry, "number" | "fields">,
  move: BookMove,
  drafter: Drafter
) {
  const { after, changes } = move.unit
  const now = new Map(description(move, drafter).fields.map(({ key, value }) => [key, value]))
  return {
    number: changes.number === undefined ? number : after.number,
    fields: fields.map((field) =>
      field.key in changes && now.has(field.key) ? { ...field, value: now.get(field.key)! } : field
    ),
  }
}

function correctedBy(step: Amendment, line: StandingLine | null) {
  return step === "amend_acquisition" ? line?.acquisition : line?.disposition
}
