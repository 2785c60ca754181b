import type { RefusalTraits } from "./traits"

/** Refusals of units on returns and claims. */
export const RETURNS_REFUSALS = {
  unknown_return: { http: 404, sentence: "There is no return {return}." },
  unknown_return_line: { http: 404, sentence: "The return has no line {line}." },
  unknown_claim: { http: 404, sentence: "There is no claim {claim}." },
  unknown_claim_line: { http: 404, sentence: "The claim has no line {line}." },
  not_sold_on_line: { http: 400, sentence: "{serial} was not sold on this order line." },
  already_returned: { http: 409, sentence: "{serial} has already come back from this sale." },
  on_another_return: {
    http: 409,
    sentence: "{serial} is already captured on another return[ ({return_id})].",
  },
  not_on_return: { http: 400, sentence: "{serial} is not captured on this return." },
  return_canceled: { http: 409, sentence: "The return was cancelled." },
  return_without_location: {
    http: 400,
    sentence: "The return has no location: say where its units come back to.",
  },
  not_received: {
    http: 409,
    sentence: "Nothing of {line} was received on this return: name its units, then receive it.",
  },
  stock_not_raised: {
    http: 409,
    sentence:
      "{item}: {given} came back, but only {awaiting} in stock[ at {location}] await serials. Medusa did not raise the stock: take the units back by hand.",
  },
  declared_by_shop: {
    http: 409,
    sentence: "{serial} was put on this return by the shop: ask there to take it off.",
  },
  on_another_claim: {
    http: 409,
    sentence: "{serial} is already named on another claim[ ({claim_id})].",
  },
  not_on_claim: { http: 400, sentence: "{serial} is not named on this claim." },
  claim_canceled: { http: 409, sentence: "The claim was cancelled." },
} as const satisfies Record<string, RefusalTraits>
