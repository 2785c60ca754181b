import type { Policy } from "./policy"
import { refuse, type Refusal } from "./refusals"

/** A stocked quantity that somebody sets past the serials, at one place of a tracked item. */
export interface StockChange {
  inventory_item_id: string
  location_id: string
  from: number
  to: number
  /** The serials on hand there. */
  on_hand: number
  receipt: Policy["receipt"]
}

/** Whether as many are set as there are serials: that is free from whatever was there before, which need not be read. */
export function isAsManyAsSerials({ to, on_hand }: Pick<StockChange, "to" | "on_hand">): boolean {
  return to === on_hand
}

/**
 * Judges a change of stock on Medusa's own screens. Down to the serials on hand is always free, since only stock without
 * serials goes; so is up to them, since that mends a discrepancy.
 */
export function judgeStockChange(change: StockChange): Refusal | null {
  const { inventory_item_id: item, location_id: location, from, to, on_hand: onHand } = change
  if (to === from) {
    return null
  }
  if (!Number.isInteger(to)) {
    return refuse("fractional_quantity", null, { item, location, quantity: to })
  }
  if (to < from) {
    return to < onHand
      ? refuse("stock_below_serials", null, { item, location, quantity: to, onHand })
      : null
  }
  return change.receipt === "require" && to > onHand
    ? refuse("receive_with_serials", null, { item, location, quantity: to, onHand })
    : null
}
