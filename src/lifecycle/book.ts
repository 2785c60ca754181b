import type { Changes, SerialState, StateField } from "./serial"
import { isVoid, type Status } from "./statuses"
import { transitionOf, type CommandName } from "./transitions"

/**
 * The acquisition and disposition record, which some trades must keep; its columns are those of the US firearms dealer's
 * "bound book" (27 CFR 478.125(e)). A line is one stay of a unit with the store: how it came, and how it went.
 */
export const BOOK = "book"

export const BOOK_SIDES = ["acquisition", "disposition"] as const

/** The half of a line that an entry is about. */
export type BookSide = (typeof BOOK_SIDES)[number]

/** Where a line stands: the unit is here, it went, or it never came. */
export const BOOK_STATES = ["open", "disposed", "withdrawn"] as const
export type BookState = (typeof BOOK_STATES)[number]

/** Which entries an export has: as they were first written, as they stand now, or every one of them. */
export const BOOK_EXPORTS = ["original", "corrected", "both"] as const
export type BookExport = (typeof BOOK_EXPORTS)[number]

/** Whom a unit came from or went to, as the book keeps it. */
export interface Party {
  name: string | null
  address: string | null
  licence_number: string | null
}

/** A column that the merchant adds, such as the calibre. Its values are looked for under its key. */
export interface BookField {
  key: string
  label: string
}

/** Such a column with what it said when the entry was written. */
export interface BookFieldValue extends BookField {
  value: string | null
}

/** The columns of 27 CFR 478.125(e) beside the serial number; a store that has not said its own has these. */
export const DEFAULT_BOOK_FIELDS: readonly BookField[] = [
  { key: "manufacturer", label: "Manufacturer" },
  { key: "importer", label: "Importer" },
  { key: "model", label: "Model" },
  { key: "type", label: "Type" },
  { key: "calibre", label: "Calibre or gauge" },
]

/** How many columns a merchant may add. */
export const MAX_BOOK_FIELDS = 20

/** What a column's key looks like; it is also the key under which products keep the value. */
export const BOOK_FIELD_KEY = /^[a-z][a-z0-9_]{0,39}$/

/** Columns whose values are the unit's own, where it has some. */
const OF_UNIT = ["manufacturer", "importer", "model"] as const satisfies StateField[]

/**
 * What the merchant's columns say of a unit: its own value, else that of its item.
 * @param ofItem values by the columns' keys
 */
export function fieldValues(
  fields: readonly BookField[],
  unit: Pick<SerialState, (typeof OF_UNIT)[number]>,
  ofItem: Readonly<Record<string, string>> = {}
): BookFieldValue[] {
  const own = (key: string) => OF_UNIT.find((name) => name === key)
  return fields.map(({ key, label }) => {
    const name = own(key)
    const said = name === undefined ? null : unit[name]
    return { key, label, value: said ?? ofItem[key] ?? null }
  })
}

/** What an item's policy demands of a disposition beside that it is recorded. */
export type BookDemand = "off" | "keep" | "require" | "require_licence"

/** What is missing of a party, as a refusal names it. */
export type PartyLack = "name" | "address" | "licence"

/**
 * What a disposition lacks for what the policy demands, or null: `require` a name, with an address or a licence number;
 * `require_licence` a licence number in any case.
 */
export function whatLacks(demand: BookDemand, party: Party | null): PartyLack | null {
  if (demand !== "require" && demand !== "require_licence") {
    return null
  }
  if (!party?.name) {
    return "name"
  }
  if (demand === "require_licence") {
    return party.licence_number ? null : "licence"
  }
  return party.address || party.licence_number ? null : "address"
}

/** Statuses in which the unit is with the store, whosever it is; in transit only where all locations are one book. */
const HERE: ReadonlySet<Status> = new Set<Status>([
  "in_stock",
  "reserved",
  "returned",
  "in_repair",
  "quarantined",
])

/** Whether each location keeps a book of its own, as under a licence for the premises. */
export interface BookPremises {
  is_per_location: boolean
}

/** The book that a unit is in while it is here: the store's, or its location's; null while it is elsewhere. */
function bookOf(state: SerialState | null, { is_per_location }: BookPremises): string | null {
  if (state === null || isVoid(state)) {
    return null
  }
  const isHere = HERE.has(state.status) || (state.status === "in_transit" && !is_per_location)
  return !isHere ? null : is_per_location ? state.location_id : "store"
}

/** What an operation does to a unit's line. Undoing is not among it: it takes back the entries that were written. */
export type BookStep =
  "acquire" | "dispose" | "withdraw_disposition" | "amend_disposition" | "amend_acquisition"

/** What the description of a unit in the book consists of. */
const DESCRIPTION = ["number", ...OF_UNIT] as const satisfies StateField[]

/** Kinds of operations whose units never left, whatever their command. */
const NEVER_LEFT: ReadonlySet<string> = new Set(["cancel_fulfillment"])

/** The commands of units that were here all the time without a record, and have left by now. */
const PASSES_THROUGH: ReadonlySet<CommandName> = new Set<CommandName>(["correct_shipment_unknown"])

/** One unit's change, as the book looks at it. */
export interface BookChange {
  before: SerialState | null
  after: SerialState
  changes: Changes
  command: CommandName
  /** The kind of the operation. */
  kind: string
}

/** What a change means for the unit's line, in this order. */
export function bookSteps(change: BookChange, premises: BookPremises): BookStep[] {
  const { before, after, changes, command, kind } = change
  const [from, to] = [bookOf(before, premises), bookOf(after, premises)]
  if (PASSES_THROUGH.has(command)) {
    return ["acquire", "dispose"]
  }
  if (from === to) {
    return from === null
      ? sinceItLeft(change)
      : DESCRIPTION.some((field) => changes[field])
        ? ["amend_acquisition"]
        : []
  }
  const neverLeft =
    command === "unfulfil" || NEVER_LEFT.has(kind) || transitionOf(command).never_left === true
  const leaves: BookStep[] = from === null ? [] : ["dispose"]
  const comes: BookStep[] = to === null ? [] : [neverLeft ? "withdraw_disposition" : "acquire"]
  return [...leaves, ...comes]
}

/** What becomes of the line of a unit that is gone, and stays so. */
function sinceItLeft({ changes, command }: BookChange): BookStep[] {
  if (command === "correct_shipment_across") {
    return ["amend_disposition"]
  }
  return changes.number && command === "correct_number" ? ["amend_acquisition"] : []
}

/** Where the party of an entry is looked for. */
export type PartySource =
  | "supplier"
  | "order"
  /** Who had the unit before, or who brought it. */
  | "former"
  | "borrower"
  | "location"
  | "nobody"

/** Of the commands that neither bring a unit from who had it before nor give it to the customer of an order. */
const PARTY_OF: { readonly [Command in CommandName]?: PartySource } = {
  receive: "supplier",
  register: "supplier",
  register_captured: "supplier",
  return_to_supplier: "supplier",
  replace_at_vendor: "supplier",
  lend: "borrower",
  hand_back: "former",
  hand_out_found: "former",
  hand_back_evidence: "former",
  dispatch: "location",
  arrive: "location",
  recall_dispatch: "location",
  move: "location",
  relocate: "location",
  lose: "nobody",
  write_off: "nobody",
  scrap: "nobody",
  find: "nobody",
  find_for_inspection: "nobody",
  find_for_owner: "nobody",
  unscrap: "nobody",
}

/** Where the party of an entry is looked for, by what was done. */
export function partySource(command: CommandName, side: BookSide): PartySource {
  if (PASSES_THROUGH.has(command)) {
    return side === "acquisition" ? "supplier" : "order"
  }
  return PARTY_OF[command] ?? (side === "acquisition" ? "former" : "order")
}

/** Whether an entry of this kind names somebody; one of a loss names nobody. */
export function namesParty(via: string, side: BookSide): boolean {
  return partySource(via as CommandName, side) !== "nobody"
}

/** What a complete entry has to say of a party, or null; of one that names nobody nothing. */
export function entryLacks(
  { via, side }: { via: string; side: BookSide },
  party: Party
): PartyLack | null {
  return namesParty(via, side) ? whatLacks("require", party) : null
}
