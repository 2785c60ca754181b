import type { RefusalTraits } from "./traits"

/** Refusals of a serial number: as it is written, generated, or already borne. */
export const NUMBERS_REFUSALS = {
  unknown_serial: { http: 404, sentence: "No serial {serial} is known[ for {item}]." },
  ambiguous_number: { http: 409, sentence: "{serial} is the number of {count} units: choose one." },
  empty_number: { http: 400, sentence: "A serial number is empty." },
  malformed_number: { http: 400, sentence: "{serial} is not a valid {format}[: {why}]." },
  bad_check_digit: {
    http: 400,
    sentence: "{serial} is not a valid {format}: its check digit is wrong, so a digit was misread.",
  },
  malformed_pattern: { http: 400, sentence: "The pattern {pattern} cannot be used: {why}." },
  generator_exhausted: {
    http: 409,
    sentence: "The pattern {pattern} has no numbers left: give its counter more digits.",
  },
  malformed_range: {
    http: 400,
    sentence: "{serial} is not a range such as A001..A050 or A001+50.",
  },
  range_reversed: { http: 400, sentence: "The range {serial} ends before it begins." },
  range_too_large: {
    http: 400,
    sentence: "The range {serial} has {count} numbers, more than the {limit} one request may make.",
  },
  range_overflow: { http: 400, sentence: "The range {serial} runs out of digits." },
  already_exists: {
    http: 422,
    sentence: "{serial} already exists[: it is {status}][ at {location}].",
  },
  duplicate_in_file: { http: 400, sentence: "{serial} stands in row {row} of the file already." },
  duplicate_on_list: { http: 400, sentence: "{serial} is on the list already." },
  empty_gtin: { http: 400, sentence: "A GTIN is empty." },
  unknown_gtin: { http: 400, sentence: "No item bears the GTIN {gtin}." },
  shared_gtin: {
    http: 400,
    sentence: "{gtin} is the GTIN of several items[: {items}]. Choose the item first.",
  },
  same_number: { http: 400, sentence: "{serial} already has that number." },
  scope_has_duplicates: { http: 409, sentence: "{serial} would exist twice in the new scope." },
  unprintable_number: {
    http: 400,
    sentence: "{serial} cannot be printed so that a scanner reads it: choose larger labels.",
  },
} as const satisfies Record<string, RefusalTraits>
