import type { RefusalTraits } from "./traits"

/** Refusals of a request itself: its shape, its age, its key, the right to it, and undoing. */
export const REQUESTS_REFUSALS = {
  missing_value: { http: 400, sentence: "{field} is needed ({command})." },
  reason_required: { http: 400, sentence: "A reason is needed ({command})." },
  malformed_value: { http: 400, sentence: "{value} is not {expected}[: {why}]." },
  invalid_request: { http: 400, sentence: "{why}" },
  invalid_value: { http: 400, sentence: "{field}: {why}." },
  duplicate_in_request: { http: 400, sentence: "{serial} is named twice in this request." },
  too_many_serials: {
    http: 400,
    sentence: "{count} serials are more than the {limit} one request may take.",
  },
  count_mismatch: {
    http: 400,
    sentence: "{needed} units were announced, but {given} serials given.",
  },
  nothing_to_change: {
    http: 409,
    sentence: "No unit of the fulfilment can be changed this way ({command}).",
  },
  unknown_id: { http: 404, sentence: "There is nothing of this id." },
  unknown_operation: { http: 404, sentence: "There is no operation {operation}." },
  unknown_reason: { http: 404, sentence: "There is no reason {reason}." },
  unknown_file: { http: 404, sentence: "There is no file {file}." },
  not_a_photo: { http: 400, sentence: "These are no JPEG, PNG or WebP pictures: {files}." },
  too_many_photos: { http: 400, sentence: "A unit has at most {most} photos, not {count}." },
  stale_write: {
    http: 409,
    sentence: "{serial} was changed by somebody else meanwhile. Look again and repeat.",
  },
  changed_since: {
    http: 409,
    sentence: "{serial} has moved on since[ ({since})]: it cannot be undone.",
  },
  idempotency_key_reused: {
    http: 409,
    sentence: "This idempotency key was used before for another request.",
  },
  operation_unfinished: {
    http: 409,
    sentence: "Operation {operation} is not finished yet. Try again in a moment.",
  },
  already_reverted: { http: 409, sentence: "Operation {operation} was undone before." },
  undone_by_flow: {
    http: 409,
    sentence: "Operation {operation} belongs to {flow}: undo it there.",
  },
  return_is_final: {
    http: 409,
    sentence:
      "Operation {operation} received a return, which Medusa cannot take back. Sell its units again, or say by hand what became of them.",
  },
  busy: { http: 409, sentence: "Somebody else is changing the same units. Try again in a moment." },
  too_many_tries: {
    http: 429,
    sentence: "That was asked too often. Try again in {seconds} seconds.",
  },
  forbidden: { http: 403, sentence: "You do not have the right to do this ({policy})." },
} as const satisfies Record<string, RefusalTraits>
