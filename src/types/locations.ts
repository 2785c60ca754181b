/** Answers about the serials of stock locations. */

/** GET /admin/stock-locations/:id/serials: how serials and stock stand to each other there, over all tracked items. */
export interface LocationSerialsResponse {
  on_hand: number
  /** On hand, and kept for order lines. */
  reserved: number
  /** On hand, but not for everyone to buy. */
  withheld: number
  /** Stock without serials, and of how many items. */
  awaiting: { units: number; items: number }
  /** Items of which serials and Medusa's figures disagree. */
  discrepancies: { items: number }
  /** Transfers with units under way to it, and from it. */
  transfers: { arriving: number; leaving: number }
  /** Items that follow rules of their own there. */
  rules: { items: number }
}
