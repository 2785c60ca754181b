import type { RefusalTraits } from "./traits"

/** Recalls, and units that were stolen. */
export const NOTICES_REFUSALS = {
  unknown_notice: { http: 404, sentence: "There is no notice {notice}." },
  nothing_selected: { http: 400, sentence: "There is no unit that is meant." },
  notice_not_open: { http: 409, sentence: "Notice {notice} is not open: it is {status}." },
  notice_not_closed: { http: 409, sentence: "Notice {notice} is not closed: it is {status}." },
  on_notice_already: { http: 409, sentence: "{serial} is under notice {notice} already." },
  not_on_notice: { http: 409, sentence: "{serial} is not under notice {notice}." },
  notice_unresolved: {
    http: 409,
    sentence:
      "Of the units under notice {notice}, {count} are not resolved: say that it is to be closed all the same.",
  },
  notice_extended: {
    http: 409,
    sentence:
      "Others came under notice {notice} since ({count}): take them out first, or close the notice.",
  },
} as const satisfies Record<string, RefusalTraits>
