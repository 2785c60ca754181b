import type {
  BookExport,
  BookField,
  BookFieldValue,
  BookSide,
  BookState,
  Party,
  PartyLack,
} from "../lifecycle/book"
import type { OperationDetailView, OperationResponse } from "./operations"
import type { ItemRef, NamedRef, OrderRef } from "./refs"

/** The bodies and answers of the API about the acquisition and disposition record. Instants are ISO 8601. */

/** An entry: an original, or a correction, which says the whole anew. */
export interface BookEntryView {
  /** Its number; entries are numbered without gaps over the whole record. */
  entry_no: number
  line_no: number
  side: BookSide
  /** The number of the entry that it corrects; of an original null. */
  corrects_no: number | null
  /** The number of the entry that corrects it, if one does. */
  corrected_by: number | null
  /** That it never was: an undone receipt, a cancelled fulfilment. */
  is_withdrawn: boolean
  number: string
  /** The item as it was called then. */
  title: string | null
  sku: string | null
  /** The merchant's columns with their values. */
  fields: BookFieldValue[]
  location: NamedRef | null
  /** The command by which the unit came or went, such as `receive`, `sell` or `lose`. */
  via: string
  party: Party
  /** What the party lacks for a complete entry, or null. */
  lacks: PartyLack | null
  order: OrderRef | null
  /** The day of business, YYYY-MM-DD. */
  occurred_on: string
  /** When it was entered. */
  recorded_at: string
  actor: OperationDetailView["actor"]
  /** Why it was corrected. */
  reason: string | null
}

/** A line as it stands now: how a unit came, and how it went. */
export interface BookLineView {
  /** The number of the entry with which it began. */
  id: string
  line_no: number
  serial_id: string
  number: string
  item: ItemRef | null
  state: BookState
  acquisition: BookEntryView
  disposition: BookEntryView | null
  /** How many corrections its entries have. */
  corrections: number
}

/** GET /admin/serial-book */
export interface BookQuery {
  inventory_item_id?: string[]
  location_id?: string[]
  state?: BookState
  /** First and last days of business, inclusive. */
  acquired_from?: string
  acquired_until?: string
  disposed_from?: string
  disposed_until?: string
  /** What the serial number begins with. */
  q?: string
  limit?: number
  offset?: number
}
export interface BookResponse {
  lines: BookLineView[]
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** GET /admin/serial-book/export, with the filters of the list */
export interface BookExportQuery extends Omit<BookQuery, "limit" | "offset"> {
  /** Entries as they were first written, as they stand now (unless said), or every one of them. */
  entries?: BookExport
}

/** GET /admin/serials/:id/book */
export interface UnitBookResponse {
  /** Whether what happens to the unit next has its entry. */
  is_kept: boolean
  entries: BookEntryView[]
}

/** POST /admin/serial-book/:entry_no/correct: what is not said stays. */
export interface CorrectBookEntryBody {
  number?: string
  occurred_on?: string
  party?: Party
  /** Values of the merchant's columns, by their keys. */
  fields?: { key: string; value: string | null }[]
  reason: string
}
export interface CorrectBookEntryResponse {
  operation: OperationResponse["operation"]
  entry: BookEntryView
}

/** GET and POST /admin/serial-book/settings */
export interface BookSettingBody {
  /** The merchant's columns, in their order. */
  fields: BookField[]
  /** Whether each location keeps a record of its own, so that a transfer is a disposition here and an acquisition there. */
  is_per_location: boolean
}
export interface BookSettingResponse {
  setting: BookSettingBody
}

/** GET, POST and DELETE /admin/orders/:id/serials/transferee */
export interface TransfereeResponse {
  /** Whether the record has to do with any item of the order. */
  is_kept: boolean
  /** Whom staff said; null when nobody was said. */
  transferee: Party | null
  /** Whom the order itself names. */
  recipient: Party | null
  /** What is missing for what the items' policies demand, or null. */
  lacks: PartyLack | null
}
