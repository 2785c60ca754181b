import type { RefusalTraits } from "./traits"

/** Refusals of transfers, cases, counts and expected deliveries. */
export const DOCUMENTS_REFUSALS = {
  unknown_transfer: { http: 404, sentence: "There is no transfer {transfer}." },
  not_on_transfer: {
    http: 400,
    sentence: "{serial} is not on this transfer[: it is on {transfer}].",
  },
  nothing_in_transit: {
    http: 409,
    sentence: "No unit of transfer {transfer} is in transit any more.",
  },
  unknown_case: { http: 404, sentence: "There is no case {case}." },
  on_another_case: { http: 409, sentence: "{serial} is on a case already[ ({case})]." },
  not_on_case: { http: 400, sentence: "{serial} is not on this case[: it is on {case}]." },
  due_on_case: {
    http: 409,
    sentence: "{serial} was replaced in advance: take it in on case {case}.",
  },
  nothing_on_case: {
    http: 409,
    sentence: "No unit of case {case} can be changed this way ({step}).",
  },
  case_not_open: { http: 409, sentence: "Case {case} is {status}." },
  case_not_sent: { http: 409, sentence: "Case {case} is not at its vendor." },
  case_already_sent: { http: 409, sentence: "Case {case} is at its vendor already." },
  case_changed_since: {
    http: 409,
    sentence: "Case {case} has gone on since: undo first what was done last.",
  },
  not_replaceable: {
    http: 400,
    sentence: "{serial} cannot be replaced so: {why}.",
  },
  unknown_count: { http: 404, sentence: "There is no count {count}." },
  count_ended: { http: 409, sentence: "Count {count} is {status}." },
  count_in_review: {
    http: 409,
    sentence: "Count {count} is being reviewed: have it recounted to scan more.",
  },
  count_in_progress: {
    http: 409,
    sentence: "Count {count} is still being scanned: review it first.",
  },
  count_not_approved: {
    http: 409,
    sentence: "Count {count} has not been approved since it was last scanned.",
  },
  count_is_blind: {
    http: 409,
    sentence: "Count {count} is blind: what is expected is shown once it is reviewed.",
  },
  not_in_review: {
    http: 400,
    sentence: "{serial} is not among the {outcome} units of this count.",
  },
  unknown_delivery: { http: 404, sentence: "There is no expected delivery {delivery}." },
  not_on_delivery: {
    http: 400,
    sentence: "{item} is not on this delivery. Add it there, or receive it without a delivery.",
  },
  delivery_ended: { http: 409, sentence: "Delivery {delivery} is {status}." },
  delivery_has_receipts: {
    http: 409,
    sentence:
      "Units of delivery {delivery} have been received ({count}): close it instead of cancelling it.",
  },
} as const satisfies Record<string, RefusalTraits>
