import type { Policy } from "../lifecycle/policy"
import type { ConditionView } from "./conditions"
import type { ReleaseBody } from "./refs"
import type { ItemRef, SerialRef } from "./refs"

/** Units that come back, and those that are claimed. */

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
      /** What Medusa received before anybody named which units it was: to be named by `name-received`. */
      unnamed: { good: number; damaged: number }
    }[]
  }[]
}

/**
 * POST /admin/returns/:id/serials/capture, and …/name-received for what Medusa has received already. Answers with
 * ReturnSerialsResponse.
 */
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

/** POST /admin/returns/:id/serials/release */
export type ReturnReleaseBody = ReleaseBody
