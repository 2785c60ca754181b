import type { RefusalTraits } from "./traits"

/** Refusals on the way from a cart to the customer: choosing, capturing, selling, shipping, delivering. */
export const ORDERS_REFUSALS = {
  unknown_order: { http: 404, sentence: "There is no order {order}." },
  unknown_fulfillment: { http: 404, sentence: "There is no fulfilment {fulfillment}." },
  unknown_cart: { http: 404, sentence: "There is no cart {cart}." },
  unknown_cart_line: { http: 404, sentence: "The cart has no line {line}." },
  unknown_line: { http: 404, sentence: "The order has no line {line}." },
  cart_holds_off: {
    http: 400,
    sentence: "Units cannot be chosen here: the store keeps none for carts.",
  },
  cart_completed: { http: 409, sentence: "The cart has become an order." },
  not_choosable: { http: 400, sentence: "The units of {item} cannot be chosen." },
  chosen_apart: {
    http: 400,
    sentence: "The units chosen for {line} do not leave from one place: choose others.",
  },
  chosen_by_buyer: {
    http: 409,
    sentence:
      "The buyer of line {line} chose {serial}. To send another unit, release that one by name.",
  },
  held_elsewhere: { http: 409, sentence: "{serial} is kept for another buyer's cart." },
  hold_lost: {
    http: 409,
    sentence:
      "The unit chosen for {line} is not kept for this cart any more[: {serial}]. Choose again.",
  },
  unit_unavailable: { http: 409, sentence: "{serial} cannot be bought now: choose another one." },
  none_available: {
    http: 409,
    sentence: "All units of {item} that are left are for orders placed before.",
  },
  not_a_draft: { http: 409, sentence: "Order {order} is not a draft order." },
  variant_unclear: {
    http: 409,
    sentence: "{serial} may be sold as {count} variants: say as which (variant_id).",
  },
  order_canceled: { http: 409, sentence: "Order {order} was cancelled." },
  order_in_edit: {
    http: 409,
    sentence: "Order {order} is being edited: confirm or cancel that edit first.",
  },
  nothing_to_sell: { http: 400, sentence: "There is nothing in the basket." },
  wrong_amount: {
    http: 409,
    sentence: "The sale comes to {total} {currency} by now, not {amount}. Look again and repeat.",
  },
  not_enough_stock: {
    http: 409,
    sentence: "{item}: {needed} are needed[ at {location}], {given} can be had there.",
  },
  no_hand_over: {
    http: 409,
    sentence:
      "{line} cannot be handed over[ at {location}]: give the location pickup, or a shipping option of the manual provider[, for the profile {profile}].",
  },
  sale_interrupted: {
    http: 409,
    sentence: "The sale stopped at {stage}: {why} What was done stays. Try again to go on.",
  },
  too_many_for_line: {
    http: 400,
    sentence: "Line {line} takes {needed} serials, {given} were given.",
  },
  too_few_for_line: {
    http: 400,
    sentence: "Line {line} needs {missing} more serials ({given} of {needed} captured).",
  },
  not_enough_serials: {
    http: 409,
    sentence: "{needed} serials are needed[ at {location}], only {given} can be had.",
  },
  fractional_quantity: {
    http: 400,
    sentence: "[{item}: ]a quantity of {quantity} cannot be tracked: serials are whole units.",
  },
  already_captured: { http: 409, sentence: "{serial} is already captured on this line." },
  reserved_elsewhere: {
    http: 409,
    sentence: "{serial} is reserved for another order line[ (order {order})].",
  },
  unknown_at_capture: {
    http: 400,
    sentence:
      "{serial} is unknown, and this item does not take unknown numbers when an order is packed.",
  },
  not_captured_here: {
    http: 400,
    sentence: "{serial} is not captured for what leaves. Capture it on its line first.",
  },
  capture_mismatch: {
    http: 400,
    sentence:
      "Line {line}: {captured} serials are captured, {fulfilled} leave. Say which ones go, or capture as many as leave.",
  },
  location_unclear: {
    http: 400,
    sentence:
      "Line {line} is reserved at several locations: say from which it leaves (location_id).",
  },
  same_shipment: {
    http: 400,
    sentence: "{serial} left with that parcel, on that order line: there is nothing to correct.",
  },
  not_in_fulfillment: { http: 400, sentence: "{serial} did not leave with this fulfilment." },
  fulfillment_canceled: { http: 409, sentence: "The fulfilment was cancelled." },
  not_shipped: {
    http: 409,
    sentence:
      "The fulfilment[ of {serial}] has not been shipped: cancel it in Medusa, and its units are reserved again. If it has left, mark it as shipped first.",
  },
  already_delivered: { http: 409, sentence: "{serial} is delivered already." },
} as const satisfies Record<string, RefusalTraits>
