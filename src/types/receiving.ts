import type { GtinStanding } from "../lifecycle/gtins"
import type { RefusalCode, RefusalDetail } from "../lifecycle/refusals"
import type { Identifier } from "../lifecycle/serial"
import type { ItemRef, PartyBody } from "./refs"

/** Receiving units, and what is asked before. */

/** Fields that a receipt may give to all its units, or to one. */
export interface UnitDetails {
  condition_id?: string
  notes?: string
  /** What buyers who may choose the very unit read of it. */
  public_note?: string
  lot?: string
  made_on?: string
  expires_on?: string
  supplier?: string
  supplier_warranty_start?: string
  supplier_warranty_end?: string
  /** Decimal in major units, as text. */
  cost?: string
  currency_code?: string
  bin?: string
  manufacturer?: string
  importer?: string
  model?: string
  identifiers?: Identifier[]
}

/** A picture of a unit. */
export interface PhotoBody {
  /** The file's id in Medusa's file module (`POST /admin/uploads`); none for a picture that is kept elsewhere. */
  id?: string | null
  /** Where it is shown from. */
  url: string
  /** Whether buyers who may choose the unit see it; they do not unless said. */
  is_public?: boolean
}

/** POST /admin/serials/receive: exactly one of `serials`, `text` and `generate` says which numbers. */
export interface ReceiveBody extends Omit<UnitDetails, "identifiers"> {
  inventory_item_id: string
  location_id: string
  /**
   * Numbers as they are; never read as ranges. A unit's `gtin` is what its label says: refused where it is another item's,
   * and not kept.
   */
  serials?: (string | (UnitDetails & { number: string; gtin?: string }))[]
  /** What was typed or pasted: numbers apart by line, comma, semicolon or tab, and ranges (`A001..A050`, `A001+50`). */
  text?: string
  /** How many numbers the item's generator pattern shall make. */
  generate?: number
  /** How many units were counted; another number of serials is refused. */
  quantity?: number
  /** The units are part of stock that is there already (awaiting serials): no stock is raised. */
  already_in_stock?: boolean
  /** Supplier's document, such as a PO number. */
  reference?: string
  received_at?: string
  /** From whom they came, for the acquisition and disposition record; else the supplier, as the record knows it. */
  acquired_from?: PartyBody
}

/** GET /admin/serials/generated?inventory_item_id=…&count=…: what a receipt would generate now; takes no number. */
export interface GeneratedNumbersResponse {
  numbers: string[]
}

/** POST /admin/serials/check: what `receive` would say to these numbers, changing nothing. */
export interface CheckBody {
  inventory_item_id: string
  /** Numbers, each with what its own label says, if that is another GTIN than `gtin`. */
  serials?: (string | { number: string; gtin?: string })[]
  text?: string
  /** What the units' labels say: a GTIN-8, -12, -13 or -14. */
  gtin?: string
}

export interface CheckResponse {
  /** How the GTIN that was asked about stands to the item. */
  gtin?: GtinStanding
  numbers: {
    number: string
    is_ok: boolean
    code?: RefusalCode
    message?: string
    detail?: RefusalDetail
    serial_id?: string
  }[]
}

/** POST /admin/serials/gtins: GTIN-8, -12, -13 or -14, each once. */
export interface FindGtinsBody {
  gtins: string[]
}

/** The items that GTINs find, in the order in which they were asked about: none, one, or several that share it. */
export interface FindGtinsResponse {
  gtins: { gtin: string; items: ItemRef[] }[]
}

/** POST /admin/serials/evidence: foreign units, and what is known of them. Answers with OperationResponse. */
export interface EvidenceBody {
  inventory_item_id: string
  location_id: string
  serials: string[]
  reason: string
  customer_id?: string
  return_id?: string
  notes?: string
  photos?: PhotoBody[]
}
