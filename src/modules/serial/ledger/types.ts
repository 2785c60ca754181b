import type { BookFieldValue, Party } from "../../../lifecycle/book"
import type { CaseChange } from "../../../lifecycle/cases"
import type { NoticeKind, NoticeSelection, NoticeStep } from "../../../lifecycle/notices"
import type { OperationKind } from "../../../lifecycle/operation-kinds"
import type { SeenFigures } from "../../../lifecycle/reconciliation"
import type { StockOwed } from "../../../lifecycle/stock"
import type { SerialState } from "../../../lifecycle/serial"
import type { StrategyName } from "../../../lifecycle/strategies"
import type { CommandName } from "../../../lifecycle/transitions"
import type { Place } from "../queries/withheld"

/** Who does it: an admin user, an API key, a customer, or the system itself. */
export interface Actor {
  type: "user" | "api-key" | "customer" | "system"
  id: string | null
}

/** The document an operation belongs to. */
export interface Reference {
  type: string
  id: string
}

/** Free text and persons of a serial, beside the chain. */
export interface PlainState {
  notes?: string | null
  borrower?: Record<string, unknown> | null
  metadata?: Record<string, unknown> | null
}

/** One unit of a batch: an existing serial by id, or any unit by its number. */
export interface UnitInput {
  serial_id?: string
  number?: string
  /** The id that its record gets, if it has none yet: so that other units of the operation can name it. */
  new_id?: string
  set?: Partial<SerialState>
  plain?: PlainState
  expects?: Partial<SerialState>
  /** The version that the caller read; refused with stale_write when the unit has another by now. */
  version?: number
}

/** How many serials may be captured for one component of an order line; counted after the operation. */
export interface LineLimit {
  order_line_item_id: string
  inventory_item_id: string
  max: number
}

/** "Any N sellable units of this item here", chosen by the strategy among those nobody else is taking. */
export interface AnyUnits {
  inventory_item_id: string
  location_id: string
  quantity: number
  strategy: StrategyName
  /** A proposal: as many as there are, and no more than this line has room for when it is written. */
  up_to?: LineLimit
}

/** One command for many units; what they share is said once. */
export interface UnitBatch {
  command: CommandName
  set?: Partial<SerialState>
  plain?: PlainState
  expects?: Partial<SerialState>
  /** The token of the cart hold that the caller speaks for. */
  holder?: string
  units?: readonly UnitInput[]
  any?: AnyUnits
  /** Every announced unit of this delivery that has not come, whichever these are when it is written. */
  expected_of?: string
}

/** How many serials may be on hand at a place: what its stock can cover; counted after the operation. */
export interface PlaceLimit {
  inventory_item_id: string
  location_id: string
  max: number
}

/** How many units of an item of a line may be named on a return or a claim; counted after the operation. */
export interface NamedLimit {
  by: "return_id" | "claim_id"
  document_id: string
  order_line_item_id: string
  inventory_item_id: string
  max: number
}

/** How many units of an item of a line may have come back on a return, so or so; counted after the operation. */
export interface ReturnedLimit {
  return_id: string
  order_line_item_id: string
  inventory_item_id: string
  disposition: "good" | "damaged"
  max: number
}

/** What must still hold when an operation is written, whoever else writes at the same moment. */
export interface Limits {
  lines?: readonly LineLimit[]
  places?: readonly PlaceLimit[]
  named?: readonly NamedLimit[]
  returned?: readonly ReturnedLimit[]
  /** Places at which nothing else may be pending when it is planned. */
  alone?: readonly Place[]
  /** A notice under which no unit may be left. */
  emptied_notice?: string
}

/** A transfer that an operation begins; its record is written with the operation's events, or not at all. */
export interface NewTransfer {
  id: string
  origin_location_id: string
  destination_location_id: string
  reference: string | null
  note: string | null
}

/** How many units of an item are expected with a delivery. */
export interface DeliveryLine {
  inventory_item_id: string
  quantity: number
}

/** What is said of an expected delivery beside its lines. */
export interface DeliveryHead {
  supplier: string
  /** The purchase order's number, or another document. */
  reference: string | null
  location_id: string
  expected_on: string | null
  note: string | null
}

/**
 * What an operation does to the record of an expected delivery: begins it, or works on it as long as it is open. The
 * record is locked, so that whoever ends it and whoever receives on it queue up.
 */
export type DeliveryChange =
  | { begins: DeliveryHead & { id: string; lines: readonly DeliveryLine[] } }
  | {
      id: string
      changes?: Partial<DeliveryHead>
      lines?: readonly DeliveryLine[]
      ends?: "closed" | "cancelled"
    }

/** What is counted: a location, some items there or all, a bin there or all of it. */
export interface CountScope {
  location_id: string
  item_ids: string[] | null
  bin: string | null
  /** Whether those who scan are not shown what is expected. */
  is_blind: boolean
  note: string | null
}

/** Something scanned in a count: a unit, or a number that no unit bears. */
export interface CountScan {
  /** What makes it one thing, however often it is scanned: the unit's id, or the number in its comparable form. */
  key: string
  number: string
  serial_id: string | null
}

/** What an operation does to the record of a count, which it locks. */
export type CountChange =
  | { begins: CountScope & { id: string } }
  | { id: string; step: "scan"; scans: readonly CountScan[] }
  /** The scans of these units are set aside, so that they are looked for again. */
  | { id: string; step: "recount"; discards: readonly string[] | "all" }
  | { id: string; step: "review" | "approve" | "close" | "cancel" }

/** What is said of a notice. */
export interface NoticeHead {
  kind: NoticeKind
  title: string
  /** What buyers are told; without it they are told nothing. */
  buyer_text: string | null
  /** What staff are to do. */
  staff_text: string | null
  /** Under which number an authority or the maker knows it. */
  authority_reference: string | null
}

/** What an operation does to the record of a notice, which it locks. */
export type NoticeChange =
  | {
      begins: NoticeHead & { id: string; selection: NoticeSelection }
      /** Whether its batches leave units for later: those wait until a job has placed the notice on them. */
      leaves_more: boolean
    }
  | {
      id: string
      step: NoticeStep
      changes?: Partial<NoticeHead>
      /** Whether units wait for a later operation: of `reopen`, all that carried it until it was closed. */
      leaves_more?: boolean
    }

/** A file of Medusa's file module, or one elsewhere. */
export type ProofFile = { id: string } | { url: string }

/** What shows that the units of a fulfilment were delivered. */
export interface DeliveryProof {
  fulfillment_id: string
  signed_by: string | null
  signature: ProofFile | null
  photos: readonly ProofFile[]
}

/** What the acquisition and disposition record takes from elsewhere, as far as somebody knows it; by ids. */
export interface BookFacts {
  /** From whom the units of a receipt came, as staff said. */
  acquired_from?: Party
  items?: Readonly<Record<string, BookItem>>
  orders?: Readonly<Record<string, Party>>
  customers?: Readonly<Record<string, Party>>
  locations?: Readonly<Record<string, Party>>
}

/** What the book says of an item. */
export interface BookItem {
  title: string | null
  sku: string | null
  /** Values of the merchant's columns, by their keys. */
  values: Readonly<Record<string, string>>
}

/** Of what the book needs to be told, for an operation that writes entries. */
export interface BookNeeds {
  items: string[]
  orders: string[]
  customers: string[]
  locations: string[]
}

/** A correction of an entry of the book: what is not said stays. */
export interface BookCorrection {
  entry_no: number
  number?: string
  occurred_on?: string
  party?: Party
  fields?: readonly Pick<BookFieldValue, "key" | "value">[]
  reason: string
}

/** Records of the merchant's documents that an operation writes: with its events, or not at all. */
export interface Documents {
  transfer?: NewTransfer
  delivery?: DeliveryChange
  count?: CountChange
  proof?: DeliveryProof
  notice?: NoticeChange
  /** What the acquisition and disposition record is told. */
  book?: BookFacts
  book_correction?: BookCorrection
  /** The step of a case that it is. */
  case?: CaseChange
}

/** One business action, to be executed whole or not at all. */
export interface OperationInput extends Documents {
  kind: OperationKind
  actor: Actor
  /** Same key and same request: acts once and answers the same. */
  idempotency_key: string
  batches: readonly UnitBatch[]
  limits?: Limits
  /** Stock that it moves beside its units, as a repair does. */
  stock?: readonly StockOwed[]
  /** Figures that it rests on: refused with stale_figures when they are others once it is planned. */
  seen?: readonly SeenFigures[]
  /** What the client asked for, when the batches hold more than that (times, generated numbers): the key covers this. */
  request?: unknown
  reference?: Reference | null
  /** The Medusa flow through which it is to be undone, if not by itself. */
  flow?: string | null
  /** Business date, ISO 8601; now unless said. */
  occurred_at?: string
  note?: string | null
}

/** How an operation stands after `plan`, `execute` or `revert`. */
export interface OperationResult {
  operation_id: string
  kind: string
  state: "pending" | "done" | "abandoned"
  serial_ids: string[]
  /** Stock that Medusa's levels are owed, one entry a place. */
  owed: StockOwed[]
  /** Units that become withheld by it, one entry a place. */
  withheld: StockOwed[]
  /** Places where the number of withheld units changes by it. */
  withheld_places: { inventory_item_id: string; location_id: string }[]
  /** Whether this is the answer to a request that was carried out before. */
  is_replay: boolean
  /** Of what the acquisition and disposition record is to be told before it is carried out; of a plan. */
  book_needs?: BookNeeds | null
}
