import type { RefusalTraits } from "./traits"

/** Refusals where serials and Medusa's stock would part. */
export const STOCK_REFUSALS = {
  receive_with_serials: {
    http: 400,
    sentence:
      "Serials of {item} are tracked[ at {location}]: raise its stock with Receive units, under Serials.",
  },
  stock_below_serials: {
    http: 409,
    sentence:
      "Serials of {item} on hand[ at {location}]: {onHand}. Stock cannot go below that: say what happened to the units instead.",
  },
  has_serials: {
    http: 409,
    sentence:
      "Serials of {item} on hand or in transit[ at {location}]: {count}. This cannot be deleted before you say what happened to the units.",
  },
  withheld_reservation: {
    http: 409,
    sentence:
      "This reservation keeps units of {item} off sale that may not be sold[ at {location}]. Change the units instead.",
  },
  none_awaiting: {
    http: 409,
    sentence:
      "No stock awaits serials here[: {given} given, {awaiting} awaiting], so no unknown number can be registered.",
  },
  needed_for_orders: {
    http: 409,
    sentence:
      "Orders still need units of {item}[ at {location}]: at most {spare} can leave, not {given}. Confirm (although_needed) to take them all the same.",
  },
  stale_figures: {
    http: 409,
    sentence:
      "{item} at {location} has {on_hand} serials on hand and {stocked} in stock by now. Look again and repeat.",
  },
  nothing_to_repair: {
    http: 409,
    sentence: "{item} at {location}: nothing there is repaired by {repair}[: {why}].",
  },
  beyond_discrepancy: {
    http: 400,
    sentence: "{item} at {location}: {given} serials are named, of which {count} are too many.",
  },
} as const satisfies Record<string, RefusalTraits>
