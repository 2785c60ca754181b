import type { Withholder } from "../lifecycle/availability"
import type { CaseKind } from "../lifecycle/cases"
import type { CameBack } from "../lifecycle/returning"
import type { Scan } from "../lifecycle/scan"
import type { Changes, Identifier, NotesChange, SerialState } from "../lifecycle/serial"
import type { CommandName } from "../lifecycle/transitions"
import type { WarrantyStatus } from "../lifecycle/warranty"
import type { ConditionView } from "./conditions"
import type { DeliveryProofView } from "./fulfillments"
import type { PhotoBody, UnitDetails } from "./receiving"
import type { AlthoughNeeded, CustomerRef, ItemRef, NamedRef, NoticeRef, OrderRef } from "./refs"

/** Units: lists, one unit, its history, and what changes it by hand. */

export interface WarrantyView {
  start: string | null
  end: string | null
  status: WarrantyStatus
}

/** One unit, with what a screen needs beside its columns. */
export interface SerialView extends Omit<SerialState, "identifiers"> {
  id: string
  version: number
  notes: string | null
  created_at: string
  updated_at: string
  /** Whether it may be sold now, and if not, why (null also when it is not on hand). */
  is_sellable: boolean
  why_not_sellable: string | null
  /** What keeps a unit in stock off sale now. */
  withheld_by: Withholder | null
  condition: ConditionView | null
  item: ItemRef | null
  location: NamedRef | null
  customer: CustomerRef | null
  order: OrderRef | null
  customer_warranty: WarrantyView
  supplier_warranty: WarrantyView
  /** What staff may do with it by hand now, by the transition table. */
  commands: CommandName[]
}

/** GET /admin/serials */
export interface SerialListQuery {
  q?: string
  inventory_item_id?: string | string[]
  variant_id?: string
  product_id?: string
  location_id?: string | string[]
  status?: string | string[]
  condition_id?: string | string[]
  order_id?: string
  order_line_item_id?: string
  customer_id?: string | string[]
  lot?: string
  supplier?: string
  /** Days: `_after` from that day on, `_before` up to the day before it. */
  due_after?: string
  due_before?: string
  expires_after?: string
  expires_before?: string
  /** Last day in the next so many days, today included; 30, 60 and 90 are what the event `serial.expiry-ending` tells of. */
  expires_within?: number | string
  received_after?: string
  received_before?: string
  /** How the customer's warranty stands today. */
  warranty?: WarrantyStatus | WarrantyStatus[]
  /** Last days: `_after` from that day on, `_before` up to the day before it. */
  warranty_ends_after?: string
  warranty_ends_before?: string
  supplier_warranty_ends_after?: string
  supplier_warranty_ends_before?: string
  /**
   * A column of the list, `-` before it for descending: received_at, number, status, sold_at, updated_at, expires_on, due_on,
   * customer_warranty_end, supplier_warranty_end.
   */
  order?: string
  limit?: number
  offset?: number
}

export interface SerialListResponse {
  serials: SerialView[]
  /** Exact up to `count_limit`; when there are more, `count` is `count_limit` and `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** GET /admin/serials/:id */
export interface SerialResponse {
  serial: SerialView & {
    identifiers: Identifier[]
    borrower: unknown
    /** The unit in whose place it came, and the one that came in its place last. */
    replaces: { id: string; number: string } | null
    replaced_by: { id: string; number: string } | null
    /** The repair or claim that it is on. */
    case: CaseRef | null
    /** The notices that it is under, in the order of their opening. */
    notices: NoticeRef[]
    /** How often it came back from a customer, and the latest times, newest first. */
    returned: { count: number; latest: PastReturnView[] }
  }
}

/** A repair or claim, as a unit on it shows it. */
export interface CaseRef {
  id: string
  kind: CaseKind
  vendor: string | null
  reference: string | null
  fault: string | null
  due_on: string | null
}

/** One time that a unit came back, and the sale that was over then. */
export interface PastReturnView {
  command: CameBack
  returned_at: string
  sold_at: string | null
  order: OrderRef | null
  customer: CustomerRef | null
  note: string | null
}

export interface EventView {
  sequence: number
  command: CommandName | "revert"
  from_status: string | null
  to_status: string
  occurred_at: string
  recorded_at: string
  changes: Changes
  /** What it changed of the unit's notes, which stand beside the chain; null also where that was erased. */
  notes: NotesChange | null
  reference: { type: string; id: string } | null
  actor: { type: string; id: string | null; name: string | null }
  operation: {
    id: string
    kind: string
    note: string | null
    is_reverted: boolean
    can_be_undone: boolean
    /** Of a delivery that staff confirmed with one. */
    proof: DeliveryProofView | null
  }
  hash: string
}

/** GET /admin/serials/:id/history (newest first) */
export interface HistoryResponse {
  events: EventView[]
  count: number
  limit: number
  offset: number
}

/** One line of what happened to several units. */
export interface ActivityEventView extends EventView {
  serial: { serial_id: string; number: string; item: ItemRef | null }
  /** The order that the event belongs to, if it is one. */
  order: OrderRef | null
}

/** GET /admin/serials/activity: of the units of a product, a variant or inventory items; one of them is named. */
export interface ActivityQuery {
  product_id?: string
  variant_id?: string
  inventory_item_id?: string
  limit?: number
  /** At most ten thousand. */
  offset?: number
}
/** GET /admin/serials/activity (newest first) */
export interface ActivityResponse {
  events: ActivityEventView[]
  /** Exact up to ten thousand. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** GET /admin/serials/lookup?scan=…&location_id=…&at=… : anything a scanner sends; several matches give a chooser. */
export interface LookupResponse {
  scan: Scan
  matches: (SerialView & { matched_by: "number" | string })[]
  /** The items whose variants bear the GTIN that was scanned (bar code, EAN or UPC); mostly one. */
  items: ItemRef[]
}

/** POST /admin/serials/commands: a manual change of status or condition, of one unit or many. */
export interface CommandBody {
  command: CommandName
  serial_ids: string[]
  reason?: string
  location_id?: string
  bin?: string
  condition_id?: string
  due_on?: string
}

/** POST /admin/serials/reclassify: units become units of another tracked item, where they are; stock follows. */
export interface ReclassifyBody extends AlthoughNeeded {
  inventory_item_id: string
  /** Anything a scanner sends, or ids. */
  serials: (string | { serial_id: string })[]
  condition_id?: string
  reason?: string
}

/** POST /admin/serials/:id/correct */
export interface CorrectBody {
  number: string
  reason: string
  /** Refused with stale_write when the unit has changed since this version was read. */
  version?: number
}

/**
 * POST /admin/serials/:id (what a unit is described by; `null` clears; its condition changes by the command `grade`).
 * Photos are given whole, in their order: at most twenty, of types JPEG, PNG and WebP.
 */
export type DescribeBody = {
  [Key in Exclude<keyof UnitDetails, "condition_id">]?: UnitDetails[Key] | null
} & { photos?: PhotoBody[] | null; version?: number }

/** DELETE /admin/serials/:id/notes: erases former notes of a serial from its history; those that it has now stay. */
export interface EraseNotesResponse {
  serial_id: string
  /** How many events told of notes until now. */
  erased: number
}
