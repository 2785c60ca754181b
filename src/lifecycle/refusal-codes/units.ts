import type { RefusalTraits } from "./traits"

/** Refusals of a unit for what it is, where it is or how it stands. */
export const UNITS_REFUSALS = {
  unknown_item: { http: 404, sentence: "There is no inventory item {item}." },
  unknown_product: { http: 404, sentence: "There is no product {product}." },
  unknown_variant: { http: 404, sentence: "There is no variant {variant}." },
  unknown_location: { http: 404, sentence: "There is no stock location {location}." },
  unknown_condition: { http: 404, sentence: "There is no condition {condition}." },
  unknown_customer: { http: 404, sentence: "There is no customer {customer}." },
  not_tracked: {
    http: 400,
    sentence: "[{item}: ]serials are not tracked for this item. Switch on Track serials first.",
  },
  unmanaged_variant: {
    http: 400,
    sentence: "Medusa does not manage the stock of this variant, so its serials cannot be tracked.",
  },
  tracking_in_use: {
    http: 409,
    sentence:
      "Tracking cannot be switched off while units are reserved, held or in transit ({count}).",
  },
  wrong_item: { http: 400, sentence: "{serial} is another product[ ({item})]." },
  wrong_gtin: {
    http: 400,
    sentence: "{serial}: GTIN {gtin} is not that of {item}[, but that of {other}].",
  },
  wrong_location: { http: 400, sentence: "{serial} is at another location[ ({location})]." },
  same_item: { http: 400, sentence: "{serial} is already a unit of that item." },
  same_location: { http: 400, sentence: "{serial} is already at that location." },
  wrong_owner: {
    http: 409,
    sentence: "{serial} belongs to the {owner}, so it cannot be changed this way ({action}).",
  },
  not_sold_here: {
    http: 409,
    sentence: "{serial} was never sold by this store, so it cannot be changed this way ({action}).",
  },
  sold_here: {
    http: 409,
    sentence:
      "{serial} was sold by this store, and its sale stays: it cannot be changed this way ({action}).",
  },
  not_in_status: {
    http: 409,
    sentence: "{serial} is {status}, so it cannot be changed this way ({action}).",
  },
  not_sellable: { http: 400, sentence: "{serial} may not be sold: {why}." },
  under_notice: { http: 409, sentence: "{serial} is blocked by notice {notice}." },
  already_replaced: {
    http: 409,
    sentence: "{serial} was replaced by a unit that has left: cancel that one's fulfilment first.",
  },
  nothing_to_print: { http: 404, sentence: "There is no unit to print a label for." },
  not_a_receipt: { http: 409, sentence: "Operation {operation} is no receipt ({kind})." },
} as const satisfies Record<string, RefusalTraits>
