import type { RefusalTraits } from "./traits"

/** Imports of files of units. */
export const IMPORTS_REFUSALS = {
  unknown_import: { http: 404, sentence: "There is no import {import}." },
  import_not_ready: { http: 409, sentence: "That cannot be done with import {import} now." },
  import_has_problems: {
    http: 409,
    sentence:
      "{count} rows cannot be imported: mend the file, or say that the other rows shall be imported without them.",
  },
  nothing_to_import: { http: 409, sentence: "No row of import {import} can be imported." },
  import_unreadable: { http: 400, sentence: "The file cannot be read[: {why}]." },
} as const satisfies Record<string, RefusalTraits>
