import type { RefusalTraits } from "./traits"

/** Refusals of warranties, and of what buyers do with their units. */
export const BUYERS_REFUSALS = {
  no_warranty: { http: 409, sentence: "{serial} has no warranty of its customer's." },
  warranty_void: {
    http: 409,
    sentence: "The warranty of {serial} is void. Reinstate it first.",
  },
  warranty_not_void: { http: 409, sentence: "The warranty of {serial} is not void." },
  warranty_ends_too_soon: {
    http: 400,
    sentence: "The warranty of {serial} starts on {start}, so it cannot end on {end}.",
  },
  not_proven: {
    http: 404,
    sentence: "No unit of the number {serial} is known that was sold with this proof.",
  },
  registered_already: { http: 409, sentence: "{serial} is registered to a customer already." },
  on_its_way_back: {
    http: 409,
    sentence: "{serial} is named on a return, so it stays with whoever returns it.",
  },
  unknown_handover: { http: 404, sentence: "There is no handover {handover}." },
  handover_open: {
    http: 409,
    sentence: "{serial} is offered to somebody already. Cancel that first.",
  },
  handover_ended: { http: 409, sentence: "The handover is {status}." },
  handover_lapsed: {
    http: 409,
    sentence: "The unit is not its giver's any more, so it cannot be taken over.",
  },
} as const satisfies Record<string, RefusalTraits>
