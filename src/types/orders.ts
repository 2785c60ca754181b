import type { Blocker } from "../lifecycle/availability"
import type { Policy } from "../lifecycle/policy"
import type { DeliveryProofView } from "./fulfillments"
import type { ItemRef, NamedRef, SerialRef, VersionedSerial } from "./refs"
import type { ClaimSerialsResponse, ReturnSerialsResponse } from "./returns"
import type { SerialView } from "./serials"

/** Units on orders and draft orders. */

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
  captured: (SerialRef & {
    bin: string | null
    captured_as: "manual" | "proposal" | "buyer"
    /** What keeps it from leaving: another unit has to take its place. Null when nothing does. */
    blocked_by: Blocker | null
    notice_ids: string[]
    expires_on: string | null
  })[]
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

/** GET /admin/orders/:id/serials/candidates?line_item_id=…&inventory_item_id=…&location_id=…&q=… */
export interface CandidatesResponse {
  candidates: SerialView[]
  count: number
}
