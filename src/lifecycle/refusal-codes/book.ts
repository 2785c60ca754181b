import type { RefusalTraits } from "./traits"

/** The acquisition and disposition record. */
export const BOOK_REFUSALS = {
  disposition_incomplete: {
    http: 409,
    sentence:
      "{serial} cannot leave: whom it goes to lacks {lacks}. Enter it on the order, under Serials.",
  },
  disposition_refused: { http: 409, sentence: "{serial} may not leave ({why})." },
  unknown_entry: { http: 404, sentence: "There is no entry {entry} in the record." },
  entry_corrected: {
    http: 409,
    sentence: "Entry {entry} of {serial} was corrected since: correct the latest entry.",
  },
  entry_withdrawn: {
    http: 409,
    sentence: "Entry {entry} of {serial} was withdrawn, so there is nothing to correct.",
  },
  entry_unchanged: { http: 400, sentence: "Entry {entry} of {serial} says that already." },
} as const satisfies Record<string, RefusalTraits>
