import type { GoingOfCustomer, HeldOfCustomer, KeptOfCustomer } from "../lifecycle/privacy"

/** What is held about a customer, and erasing it. */

/** GET /admin/serials/privacy/customers/:id */
export interface HeldResponse extends HeldOfCustomer {
  customer_id: string
}

/** POST /admin/serials/privacy/customers/:id/erase */
export interface ErasedResponse {
  customer_id: string
  /** How much was erased by this, of what stood when it began; 0 where nothing was left. */
  erased: GoingOfCustomer
  kept: KeptOfCustomer[]
}
