/**
 * POST /admin/draft-orders/:id/serials/lines: how many the draft sells of a variant, or on a line of it. Exactly one of the
 * two is said. Answers with OrderSerialsResponse.
 */
export interface DraftLineBody {
  variant_id?: string
  line_item_id?: string
  /** 0 takes the line off. */
  quantity: number
  /** Captured units of the draft that go back into stock with it. */
  release?: string[]
}

/** POST /admin/draft-orders/:id/serials/complete-sale: the payment is taken, and the goods are handed over. */
export interface CompleteSaleBody {
  /** Where the goods are handed over. */
  location_id: string
  /** What was paid, in major units: refused unless it is what the sale comes to. */
  amount: number
}

/** A counter sale as it stands on its receipt. */
export interface CompletedSaleResponse {
  sale: {
    order_id: string
    display_id: number
    email: string | null
    currency_code: string
    total: number
    paid: number
    fulfillment_ids: string[]
    lines: {
      title: string
      variant_title: string | null
      quantity: number
      total: number
      /** The numbers of the units that were handed over. */
      serials: string[]
    }[]
  }
}
