import { canonicalPhotos, NO_PHOTOS, type Photo } from "./photos"
import type { Owner, Status } from "./statuses"

/** How an order line came by its serial: chosen by staff, proposed by the strategy, or chosen by the buyer. */
export type CapturedAs = "manual" | "proposal" | "buyer"

/** Another number of the unit: IMEI 2, MAC, asset tag, a former (corrected) serial number. */
export interface Identifier {
  type: string
  value: string
}

/**
 * What the ledger knows of one unit: every field here changes only by an event, and replaying the events gives it.
 * Ids, codes, numbers and dates, and what buyers were told; other free text and persons stand beside the chain (see
 * `PLAIN_FIELDS`).
 * Calendar dates are `YYYY-MM-DD`, instants ISO 8601 with milliseconds in UTC.
 */
export interface SerialState {
  inventory_item_id: string
  number: string
  normalized: string
  scope_key: string
  status: Status
  owner: Owner
  /** Where the unit is (on hand, in inspection, in quarantine) or was last, before it left. */
  location_id: string | null
  /** Where a unit in transit is going. */
  destination_location_id: string | null
  bin: string | null
  condition_id: string | null
  /** Whether its condition may be sold; copied from the condition so that availability is one indexed count. */
  is_sellable_condition: boolean
  lot: string | null
  made_on: string | null
  expires_on: string | null
  order_id: string | null
  order_line_item_id: string | null
  assignment_id: string | null
  captured_as: CapturedAs | null
  fulfillment_id: string | null
  return_id: string | null
  return_disposition: "good" | "damaged" | null
  /** Condition and treatment that the returns desk chose for when the return is received. */
  return_condition_id: string | null
  return_treatment: "restock" | "inspect" | null
  /** Medusa's claim on which the unit is at fault, while it is its customer's. */
  claim_id: string | null
  customer_id: string | null
  held_for: string | null
  held_until: string | null
  notice_ids: string[]
  /** What became of it under notices, one entry each: see `resolutionEntry`. They stay when a notice is closed. */
  notice_resolutions: string[]
  case_id: string | null
  due_on: string | null
  reason: string | null
  delivery_id: string | null
  transfer_id: string | null
  /** The unit in whose place this one was given or received: by a case, an exchange or a claim. */
  replaces_serial_id: string | null
  supplier: string | null
  supplier_warranty_start: string | null
  supplier_warranty_end: string | null
  customer_warranty_start: string | null
  customer_warranty_end: string | null
  is_warranty_void: boolean
  /** Decimal in the currency's major unit, as text: the ledger must replay to the same digits. */
  cost: string | null
  currency_code: string | null
  manufacturer: string | null
  importer: string | null
  model: string | null
  received_at: string | null
  sold_at: string | null
  delivered_at: string | null
  /** The unit that its last customer got for this one. */
  replaced_by_serial_id: string | null
  /** When its owner registered it, or took it over from the one who had. */
  registered_at: string | null
  /** What buyers read of this very unit, such as a scratch. */
  public_note: string | null
  /** Pictures of the unit, in their order. */
  photos: readonly Photo[]
  identifiers: Identifier[]
}

export type StateField = keyof SerialState

/** Fields that hold an instant. */
export const INSTANT_FIELDS = [
  "held_until",
  "received_at",
  "sold_at",
  "delivered_at",
  "registered_at",
] as const satisfies StateField[]

const INSTANTS: ReadonlySet<StateField> = new Set(INSTANT_FIELDS)

/** The state of a unit that has no record yet: what its first event starts from. */
export const NEW_SERIAL: Readonly<Omit<SerialState, "status">> & { status: null } = {
  inventory_item_id: "",
  number: "",
  normalized: "",
  scope_key: "",
  status: null,
  owner: "store",
  location_id: null,
  destination_location_id: null,
  bin: null,
  condition_id: null,
  is_sellable_condition: true,
  lot: null,
  made_on: null,
  expires_on: null,
  order_id: null,
  order_line_item_id: null,
  assignment_id: null,
  captured_as: null,
  fulfillment_id: null,
  return_id: null,
  return_disposition: null,
  return_condition_id: null,
  return_treatment: null,
  claim_id: null,
  customer_id: null,
  held_for: null,
  held_until: null,
  notice_ids: [],
  notice_resolutions: [],
  case_id: null,
  due_on: null,
  reason: null,
  delivery_id: null,
  transfer_id: null,
  replaces_serial_id: null,
  supplier: null,
  supplier_warranty_start: null,
  supplier_warranty_end: null,
  customer_warranty_start: null,
  customer_warranty_end: null,
  is_warranty_void: false,
  cost: null,
  currency_code: null,
  manufacturer: null,
  importer: null,
  model: null,
  received_at: null,
  sold_at: null,
  delivered_at: null,
  replaced_by_serial_id: null,
  registered_at: null,
  public_note: null,
  photos: NO_PHOTOS,
  identifiers: [],
}

/** All fields of the ledger, in their fixed order. */
export const STATE_FIELDS = Object.keys(NEW_SERIAL) as StateField[]

const SORTED_FIELDS = [...STATE_FIELDS].sort()

/** Fields of a serial beside the chain: free text and persons, which may be erased without breaking it. */
export const PLAIN_FIELDS = ["notes", "borrower", "metadata"] as const

/** What one event changed of a unit's notes. They stand beside the chain, so that they can be erased. */
export interface NotesChange {
  before: string | null
  after: string | null
}

/** What one event changed: field → [before, after]. */
export type Changes = { [Field in StateField]?: [unknown, unknown] }

/**
 * A value in the one form in which the ledger writes, hashes and compares it: whatever the caller's spelling, a row
 * reads back as its events say.
 */
export function canonicalValue(field: StateField, value: unknown): unknown {
  if (field === "identifiers") {
    return sortIdentifiers(value as Identifier[])
  }
  if (field === "photos") {
    return canonicalPhotos(value as readonly Photo[])
  }
  const isInstant = INSTANTS.has(field) && value !== null
  return isInstant ? new Date(value as string).toISOString() : value
}

/** Identifiers in their one order, each once. */
export function sortIdentifiers(identifiers: readonly Identifier[]): Identifier[] {
  const byKey = new Map(
    identifiers.map(({ type, value }) => [`${type}\n${value}`, { type, value }] as const)
  )
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identifier]) => identifier)
}

/** Whether two values of a ledger field are the same (arrays and objects by content). */
export function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b ||
    (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b))
  )
}

/** The fields in which two states differ, with both values, by the fields' names. */
export function changesBetween(
  before: SerialState | typeof NEW_SERIAL,
  after: SerialState
): Changes {
  const changes: { [field: string]: [unknown, unknown] } = {}
  for (const field of SORTED_FIELDS) {
    if (!isSame(before[field], after[field])) {
      changes[field] = [before[field], after[field]]
    }
  }
  return changes
}

/** The state that a serial's events, in order, add up to; `null` when there are none. */
export function replay(events: readonly { changes: Changes }[]): SerialState | null {
  if (events.length === 0) {
    return null
  }
  return events.reduce<SerialState>((state, { changes }) => applyChanges(state, changes), {
    ...NEW_SERIAL,
  } as unknown as SerialState)
}

/** One event's changes applied to a state. */
export function applyChanges(state: SerialState, changes: Changes): SerialState {
  const written = Object.entries(changes).map(([field, [, after]]) => [field, after])
  return { ...state, ...Object.fromEntries(written) }
}
