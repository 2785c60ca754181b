import type { Withholder } from "../lifecycle/availability"
import type { CaseKind } from "../lifecycle/cases"
import type { Policy, PolicyLayer } from "../lifecycle/policy"
import type { FittingRepair, Repair } from "../lifecycle/reconciliation"
import type { RefusalAnswer, RefusalCode, RefusalDetail } from "../lifecycle/refusals"
import type { CameBack } from "../lifecycle/returning"
import type { Scan } from "../lifecycle/scan"
import type { Changes, Identifier, SerialState } from "../lifecycle/serial"
import type { TransferOutcome } from "../lifecycle/transfers"
import type { CommandName } from "../lifecycle/transitions"
import type { WarrantyStatus } from "../lifecycle/warranty"

/** The bodies and answers of the admin API, as the server sends them and the admin reads them. Instants are ISO 8601. */

/** Any answer of 4xx that the plugin gives itself. */
export type RefusalResponse = RefusalAnswer

export interface NamedRef {
  id: string
  name: string
}

export interface ItemRef {
  id: string
  sku: string | null
  title: string | null
}

export interface CustomerRef {
  id: string
  email: string
  name: string | null
}

export interface OrderRef {
  id: string
  display_id: number | null
}

export interface ConditionView {
  id: string
  name: string
  description: string | null
  colour: "green" | "blue" | "orange" | "red" | "purple" | "grey"
  is_sellable: boolean
  rank: number
}

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
    acquired_from: unknown
    disposed_to: unknown
    borrower: unknown
    /** The unit in whose place it came, and the one that came in its place last. */
    replaces: { id: string; number: string } | null
    replaced_by: { id: string; number: string } | null
    /** The repair or claim that it is on. */
    case: CaseRef | null
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
  note: string | null
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

/** GET /admin/serials/lookup?scan=… : anything a scanner sends; several matches give a chooser. */
export interface LookupResponse {
  scan: Scan
  matches: (SerialView & { matched_by: "number" | string })[]
}

/** Fields that a receipt may give to all its units, or to one. */
export interface UnitDetails {
  condition_id?: string
  notes?: string
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

/** POST /admin/serials/receive: exactly one of `serials`, `text` and `generate` says which numbers. */
export interface ReceiveBody extends Omit<UnitDetails, "identifiers"> {
  inventory_item_id: string
  location_id: string
  /** Numbers as they are; never read as ranges. */
  serials?: (string | (UnitDetails & { number: string }))[]
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
}
export interface OperationView {
  id: string
  kind: string
  state: "pending" | "done" | "abandoned"
  serial_count: number
}
export interface OperationResponse {
  operation: OperationView
  serials: { id: string; number: string }[]
}

/** GET /admin/serials/generated?inventory_item_id=…&count=…: what a receipt would generate now; takes no number. */
export interface GeneratedNumbersResponse {
  numbers: string[]
}

/** POST /admin/serials/check: what `receive` would say to these numbers, changing nothing. */
export interface CheckBody {
  inventory_item_id: string
  serials?: string[]
  text?: string
}
export interface CheckResponse {
  numbers: {
    number: string
    is_ok: boolean
    code?: RefusalCode
    message?: string
    detail?: RefusalDetail
    serial_id?: string
  }[]
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
export interface ReclassifyBody {
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

/** POST /admin/serials/:id (what a unit is described by; `null` clears; its condition changes by the command `grade`) */
export type DescribeBody = {
  [Key in Exclude<keyof UnitDetails, "condition_id">]?: UnitDetails[Key] | null
} & { version?: number }

/** POST /admin/serials/operations/:id/revert */
export interface RevertBody {
  reason?: string
}

/** One business action, as lists show it. */
export interface OperationDetailView extends OperationView {
  actor: { type: string; id: string | null; name: string | null }
  reference: { type: string; id: string } | null
  /** The Medusa flow through which it is undone, if not by itself. */
  flow: string | null
  occurred_at: string
  recorded_at: string
  note: string | null
  /** By how much it changed Medusa's stock by itself. */
  owed: { inventory_item_id: string; location_id: string; quantity: number }[]
  reverts_operation_id: string | null
  reverted_by_operation_id: string | null
  is_reverted: boolean
  can_be_undone: boolean
}

/** GET /admin/serials/operations, newest first */
export interface OperationListQuery {
  kind?: string | string[]
  state?: string | string[]
  actor_id?: string
  reference_type?: string
  reference_id?: string
  limit?: number
  offset?: number
}
export interface OperationListResponse {
  operations: OperationDetailView[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** GET /admin/serials/operations/:id, with its first hundred serials; `count` is how many there are. */
export interface OperationDetailResponse {
  operation: OperationDetailView
  serials: SerialView[]
  count: number
}

/** How serials and stock stand to each other at one place. */
export interface LevelView {
  inventory_item_id: string
  location: NamedRef
  stocked: number
  /** What Medusa has reserved there, the plugin's own reservations included. */
  reserved: number
  /** What Medusa may sell: stocked − reserved. */
  available: number
  on_hand: number
  reserved_serials: number
  withheld: number
  sellable: number
  awaiting: number
  /** Serials on hand beyond stock: something went wrong when it is not 0. */
  discrepancy: number
}

/** GET /admin/serials/counts?inventory_item_id=… */
export interface CountsResponse {
  counts: { inventory_item_id: string; location_id: string | null; status: string; count: number }[]
  levels: LevelView[]
}

/** POST /admin/serials/reconciliation/repairs */
export interface RepairBody {
  inventory_item_id: string
  location_id: string
  repair: Repair
  /** The figures that the report showed: refused with stale_figures when they are others by now. */
  seen: { on_hand: number; stocked: number }
  reason: string
  /** For `mark_lost` which units; for `release` which captures, all that Medusa has no reservation for unless said. */
  serial_ids?: string[]
  /** For `lower_stock`: take stock too that Medusa has reserved. */
  below_reserved?: boolean
}

/** GET /admin/serials/reconciliation: pages of tracked items, so a page may have more places than `limit`, or fewer. */
export interface ReconciliationQuery {
  inventory_item_id?: string | string[]
  location_id?: string | string[]
  only?: "awaiting" | "discrepancy"
  limit?: number
  offset?: number
}
export interface ReconciliationResponse {
  places: ReconciliationView[]
  /** Of the tracked items that were asked for, not of places. */
  count: number
  limit: number
  offset: number
}
/** How serials and Medusa stand to each other at one place. */
export interface ReconciliationView extends LevelView {
  item: ItemRef | null
  /** What Medusa has reserved there for order lines. */
  reserved_for_orders: number
  /** What the plugin has reserved there, so that Medusa does not sell it. */
  reserved_as_withheld: number
  /** Serials reserved for orders beyond what Medusa has reserved for them: something went wrong when it is not 0. */
  reserved_discrepancy: number
  /** Units withheld beyond the plugin's reservation, or, negative, fewer: the next change there or a job mends it. */
  withheld_discrepancy: number
  /** What may be done about it, with `POST /admin/serials/reconciliation/repairs`. */
  repairs: FittingRepair[]
  /** When the job first saw that it disagrees, and when it told of it; both null for what it has not seen. */
  first_seen: string | null
  reported_at: string | null
}

/** GET and POST /admin/serial-policies/:id, where id is an inventory item's or `store`. */
export interface PolicyView {
  inventory_item_id: string | null
  is_tracked: boolean
  /** What this layer says itself. */
  parts: PolicyLayer
  /** What applies here: defaults, store, item. */
  effective: Policy
  locations: { location_id: string; parts: PolicyLayer; effective: Policy }[]
}
export interface PolicyResponse {
  policy: PolicyView
}
export interface PolicyBody {
  is_tracked?: boolean
  parts?: PolicyLayer
  /** Says the parts for one location only. */
  location_id?: string
}

/** GET /admin/products/:id/serials */
export interface ProductSerialsResponse {
  variants: {
    id: string
    title: string
    sku: string | null
    is_managed: boolean
    items: {
      item: ItemRef
      required_quantity: number
      is_tracked: boolean
      levels: LevelView[]
      counts: Record<string, number>
    }[]
  }[]
}

/** A serial as an order or return shows it. */
export interface SerialRef {
  serial_id: string
  number: string
  status: string
  location: NamedRef | null
  condition: ConditionView | null
}

/** GET /admin/orders/:id/serials: what each line still needs, what is captured, sold and returned. */
export interface OrderSerialsResponse {
  order_id: string
  lines: OrderLineSerials[]
  /** What comes back, each as GET /admin/returns/:id/serials has it. */
  returns: ReturnSerialsResponse[]
  /** What is claimed, each as GET /admin/claims/:id/serials has it. */
  claims: ClaimSerialsResponse[]
  exchanges: { exchange_id: string; return_id: string | null; is_canceled: boolean }[]
  /** What shows that its fulfilments were delivered. */
  deliveries: DeliveryProofView[]
}
export interface OrderLineSerials {
  line_item_id: string
  title: string
  variant_title: string | null
  sku: string | null
  quantity: number
  /** Units of the line that have not left yet. */
  open_quantity: number
  /** Medusa fulfils lines that need no shipping apart from those that do. */
  requires_shipping: boolean
  components: OrderComponentSerials[]
}
/** One inventory item of a line (a kit has several). */
export interface OrderComponentSerials {
  item: ItemRef
  required_quantity: number
  is_tracked: boolean
  policy: Pick<Policy, "fulfillment" | "strategy" | "unknown_at_capture" | "allocation"> | null
  /** Units not fulfilled yet. */
  needed: number
  /** Of those, units without a serial. */
  missing: number
  /** Where Medusa reserved them. */
  reservations: { location: NamedRef; quantity: number; awaiting: number }[]
  /** How many units may be captured for it, wherever they are, while Medusa has reserved something. */
  candidates: number
  captured: (SerialRef & { bin: string | null; captured_as: "manual" | "proposal" | "buyer" })[]
  sold: (SerialRef & {
    fulfillment_id: string | null
    sold_at: string | null
    delivered_at: string | null
    return_id: string | null
  })[]
  returned: (SerialRef & {
    return_id: string | null
    disposition: "good" | "damaged" | null
    returned_at: string | null
  })[]
}

/**
 * POST /admin/draft-orders/:id/serials/scan: anything a scanner sends, or an id; `variant_id` where units of its item are
 * sold as several. Answers with OrderSerialsResponse.
 */
export interface ScanToDraftBody {
  serial: string | { serial_id: string }
  variant_id?: string
}

/** POST /admin/orders/:id/serials/capture: numbers (anything a scanner sends) or ids. Answers with OrderSerialsResponse. */
export interface CaptureBody {
  line_item_id: string
  /** Which component of a kit; may be left out when the line has one tracked item. */
  inventory_item_id?: string
  /** Where the units leave from; the reservation's location unless said. Medusa's reservation moves along. */
  location_id?: string
  serials: (string | { serial_id: string })[]
  /** Units to let go in the same step: a swap. */
  release?: string[]
}
/** POST /admin/orders/:id/serials/release */
export interface ReleaseBody {
  serial_ids: string[]
}
/** POST /admin/orders/:id/serials/propose: the strategy fills what is missing; all lines unless one is named. */
export interface ProposeBody {
  line_item_id?: string
  inventory_item_id?: string
  strategy?: "fifo" | "lifo" | "fefo"
}
/** POST /admin/orders/:id/serials/correct-shipment: `left` left, not `sold`. */
export interface CorrectShipmentBody {
  /** The unit that is sold on the order, by anything a scanner sends or by its id. */
  sold: string | VersionedSerial
  /** The unit that left in its place: on hand, sold on this order or another one, or unknown so far. */
  left: string | VersionedSerial
  /** Where the unit is that never left; where it was thought to have left from unless said. Not when both left. */
  location_id?: string
  reason: string
}
/** A unit as somebody saw it. */
export interface VersionedSerial {
  serial_id: string
  /** Refused with stale_write when the unit has changed since this version was read. */
  version?: number
}
/** GET /admin/orders/:id/serials/candidates?line_item_id=…&inventory_item_id=…&location_id=…&q=… */
export interface CandidatesResponse {
  candidates: SerialView[]
  count: number
}

/** POST /admin/fulfillments/:id/serials/deliver: all units not delivered yet, unless some are named. */
export interface DeliverBody {
  /** Anything a scanner sends, or ids; each must be a unit of the fulfilment. */
  serials?: (string | { serial_id: string })[]
  /** Now unless said. */
  delivered_at?: string
  /** Who signed: a person's name, which may be erased. */
  signed_by?: string
  signature?: ProofFile
  photos?: ProofFile[]
  note?: string
}
/** A file by its id in Medusa's file module, or by its address. */
export type ProofFile = { id: string } | { url: string }
/** What shows that units of a fulfilment were delivered. */
export interface DeliveryProofView {
  operation_id: string
  fulfillment_id: string
  delivered_at: string
  signed_by: string | null
  signature: ProofFile | null
  photos: ProofFile[]
  is_reverted: boolean
  /** Whether name, signature and photos were erased. */
  is_erased: boolean
}
/** DELETE /admin/fulfillments/:id/serials/proof: erases who signed, signatures, photos and the notes beside them. */
export interface EraseProofResponse {
  fulfillment_id: string
  /** How many proofs were erased now. */
  erased: number
}
/** POST /admin/fulfillments/:id/serials/lose: all units that are not back, unless some are named. */
export interface LoseInDeliveryBody {
  serials?: DeliverBody["serials"]
  reason: string
}
/** POST /admin/fulfillments/:id/serials/undeliver: all units that are not back, unless some are named. */
export interface UndeliverBody extends LoseInDeliveryBody {
  /** Where they are in stock again; each where it left from unless said. */
  location_id?: string
}

/** GET /admin/returns/:id/serials */
export interface ReturnSerialsResponse {
  return_id: string
  order_id: string
  status: string
  location_id: string | null
  lines: {
    line_item_id: string
    title: string
    sku: string | null
    /** Units on this return. */
    quantity: number
    components: {
      item: ItemRef
      required_quantity: number
      is_tracked: boolean
      policy: Pick<Policy, "return" | "return_condition" | "after_return"> | null
      /** Serials that must be named before the return can be received. */
      needed: number
      captured: (SerialRef & {
        disposition: "good" | "damaged"
        return_condition: ConditionView | null
        treatment: "restock" | "inspect" | null
      })[]
      /** Sold on this line and not back: what may be captured. */
      candidates: SerialRef[]
      received: (SerialRef & { disposition: "good" | "damaged" | null })[]
    }[]
  }[]
}
/** POST /admin/returns/:id/serials/capture. Answers with ReturnSerialsResponse. */
export interface ReturnCaptureBody {
  line_item_id: string
  inventory_item_id?: string
  serials: {
    /** Anything a scanner sends, or an id. */
    serial?: string
    serial_id?: string
    disposition?: "good" | "damaged"
    condition_id?: string
    treatment?: "restock" | "inspect"
  }[]
}
/** POST /admin/returns/:id/receive/confirm: Medusa's own, and of the captured units those that came in; all unless said. */
export interface ReturnReceiptBody {
  no_notification?: boolean
  serials?: (string | { serial_id: string })[]
}
/** POST /store/returns/:id/serials: the numbers on the units that a buyer sends back. */
export interface DeclareReturnBody {
  order_id: string
  serials: string[]
}
export interface DeclareReturnResponse {
  return_id: string
  serials: string[]
}
/**
 * DELETE /store/returns/:id/serials: what a buyer does not send back after all; all that a buyer declared unless some are
 * named.
 */
export interface WithdrawDeclarationBody {
  order_id: string
  serials?: string[]
}
export interface WithdrawDeclarationResponse {
  return_id: string
  /** The numbers that were taken off the return. */
  serials: string[]
}

/** GET /admin/claims/:id/serials: which units of the claimed lines are at fault. */
export interface ClaimSerialsResponse {
  claim_id: string
  order_id: string
  return_id: string | null
  is_canceled: boolean
  lines: {
    line_item_id: string
    title: string
    sku: string | null
    components: {
      item: ItemRef
      required_quantity: number
      is_tracked: boolean
      /** How many units are at fault. */
      claimed: number
      named: (SerialRef & { replaced_by: { id: string; number: string | null } | null })[]
      /** With the customer from this line, on no claim and not replaced: what may be named. */
      candidates: SerialRef[]
    }[]
  }[]
}
/** POST /admin/claims/:id/serials/capture: anything a scanner sends, or ids. Answers with ClaimSerialsResponse. */
export interface ClaimCaptureBody {
  line_item_id: string
  inventory_item_id?: string
  serials: (string | { serial_id: string })[]
}
/** POST /admin/claims/:id/serials/release */
export type ClaimReleaseBody = ReleaseBody

/** POST /admin/serials/evidence: foreign units, and what is known of them. Answers with OperationResponse. */
export interface EvidenceBody {
  inventory_item_id: string
  location_id: string
  serials: string[]
  reason: string
  customer_id?: string
  return_id?: string
  notes?: string
  /** Addresses of pictures. */
  photos?: string[]
}
/** POST /admin/returns/:id/serials/release */
export type ReturnReleaseBody = ReleaseBody

/** GET /admin/serial-policies */
export interface PolicyListQuery {
  /** What is said of items for this place alone, instead of the tracked items. */
  location_id?: string
  /** Only those whose own settings say something. */
  is_differing?: boolean
  limit?: number
  offset?: number
}
/** GET /admin/serial-policies: the items that are tracked, or those of which something is said for one location. */
export interface PolicyListResponse {
  policies: {
    inventory_item_id: string
    is_tracked: boolean
    item: ItemRef | null
    parts: PolicyLayer
  }[]
  count: number
  limit: number
  offset: number
}

/** GET /admin/serial-conditions, by rank and name. */
export interface ConditionListResponse {
  conditions: ConditionView[]
}
/** POST /admin/serial-conditions and /admin/serial-conditions/:id (there, what is absent stays). */
export interface ConditionBody {
  name?: string
  description?: string | null
  colour?: ConditionView["colour"]
  is_sellable?: boolean
  rank?: number
}
export interface ConditionResponse {
  condition: ConditionView
}
/** DELETE /admin/serial-conditions/:id; refused while serials or policies use it. */
export interface ConditionDeleteResponse {
  id: string
  object: "serial_condition"
  deleted: true
}

/** A serial as a request names it: anything a scanner sends, or its id. */
export type NamedSerial = string | { serial_id: string }

/** POST /admin/serial-transfers: the origin is where all the units stand. */
export interface DispatchBody {
  destination_location_id: string
  serials: NamedSerial[]
  /** The merchant's own document, such as a delivery note. */
  reference?: string
  note?: string
  /** Sends the units also when orders that are not packed yet need them at the origin. */
  although_needed?: boolean
}
/** POST /admin/serial-transfers/move: as a transfer, but the units are there at once. */
export interface MoveBody extends DispatchBody {
  bin?: string
}
/** Which units of a transfer: those named, or all that are still in transit. Exactly one of the two is said. */
export interface TransferUnitsBody {
  serials?: NamedSerial[]
  all?: true
}
/** POST /admin/serial-transfers/:id/arrive */
export interface ArriveBody extends TransferUnitsBody {
  /** The destination unless said; elsewhere needs a reason. */
  location_id?: string
  bin?: string
  reason?: string
}
/** POST /admin/serial-transfers/:id/lose */
export interface LoseInTransitBody extends TransferUnitsBody {
  reason?: string
}
/** POST /admin/serial-transfers/:id/cancel: what is still in transit goes back to the origin. */
export interface CancelTransferBody {
  reason?: string
}

/** Units sent from one location to another. */
export interface TransferView {
  id: string
  origin: NamedRef
  destination: NamedRef
  reference: string | null
  note: string | null
  created_at: string
  created_by: { type: string; id: string | null; name: string | null }
  /** `open` while units are in transit. */
  status: "open" | "closed"
  /** How many units came to what. */
  counts: Record<TransferOutcome, number>
}

/** GET /admin/serial-transfers, newest first */
export interface TransferListQuery {
  status?: "open" | "closed"
  origin_location_id?: string | string[]
  destination_location_id?: string | string[]
  /** What the reference begins with. */
  reference?: string
  limit?: number
  offset?: number
}
export interface TransferListResponse {
  transfers: TransferView[]
  /** Exact up to 10,000; when there are more, `has_more_than_count` is true. */
  count: number
  has_more_than_count: boolean
  limit: number
  offset: number
}

/** A unit of a transfer: how it stands now, and what became of it on the way. */
export interface TransferSerial extends SerialRef {
  item: ItemRef | null
  bin: string | null
  outcome: TransferOutcome
  outcome_at: string
}
/** GET /admin/serial-transfers/:id, with the first hundred units of each outcome, and what was done, newest first. */
export interface TransferResponse {
  transfer: TransferView
  serials: Record<TransferOutcome, TransferSerial[]>
  operations: OperationDetailView[]
}
/** GET /admin/serial-transfers/:id/serials */
export interface TransferSerialsQuery {
  outcome: TransferOutcome
  limit?: number
  offset?: number
}
export interface TransferSerialsResponse {
  serials: TransferSerial[]
  count: number
  limit: number
  offset: number
}
/** The answer to every request that sends, moves, takes in, loses or recalls units. */
export interface TransferOperationResponse extends OperationResponse {
  transfer: TransferView
}
