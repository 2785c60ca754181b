import { z, type ZodType } from "@medusajs/framework/zod"
import { isCalendarDate } from "../lifecycle/calendar"
import { gtin14 } from "../lifecycle/gs1-writing"
import { MOST_PHOTOS } from "../lifecycle/photos"
import { AMOUNT, MAX_LONG_TEXT, MAX_SHORT_TEXT, MAX_URL } from "../lifecycle/unit-details"
import { because } from "./invalid-values"
import { IDENTIFIER_TYPES, type IdentifierType } from "../lifecycle/identifiers"

/** Neither NUL nor half a character: PostgreSQL stores none, and no label bears one. */
export const isStorable = (text: string) => !text.includes("\u0000") && !/\p{Cs}/u.test(text)

/** What is said of a text with one. */
export const NOT_STORABLE = because(
  "not_storable",
  "must contain neither the character U+0000 nor half a character"
)

/** Text of a sentence or two, such as a reason. */
export const shortText = z.string().trim().max(MAX_SHORT_TEXT).refine(isStorable, NOT_STORABLE)

/** Free text, such as notes. */
export const longText = z.string().max(MAX_LONG_TEXT).refine(isStorable, NOT_STORABLE)

/** Where a file can be looked at. */
export const httpUrl = z.url({ protocol: /^https?$/ }).max(MAX_URL)

/** An id of Medusa's or ours. */
export const idText = z.string().min(1).max(200).refine(isStorable, NOT_STORABLE)

/** Whatever a scanner or a keyboard sends as a number; the rules say whether it is one. */
export const numberText = z.string().max(1_000).refine(isStorable, NOT_STORABLE)

/**
 * A list of so many entries at most. They are counted before they are looked at: a body has room for a million, and what
 * is wrong with each would take minutes to say.
 */
export function listUpTo<Entry extends ZodType>(most: number, entry: Entry, least = 0) {
  return z.preprocess((value, { addIssue }) => {
    if (Array.isArray(value) && value.length > most) {
      addIssue({ code: "too_big", origin: "array", maximum: most, inclusive: true, input: value })
      return z.NEVER
    }
    return value
  }, z.array(entry).min(least).max(most))
}

const GTIN = /^(?:\d{8}|\d{12,14})$/

/** A GTIN-8, -12, -13 or -14 with its right check digit. */
export const gtin = z
  .string()
  .refine(
    (text) => GTIN.test(text) && gtin14(text) !== null,
    because("not_gtin", "must be a GTIN with its check digit")
  )
  .meta({ pattern: GTIN.source })

/** A unit, by anything a scanner sends or by the id of its record. */
export const namedSerial = z.union([numberText.min(1), z.strictObject({ serial_id: idText })])

/** A calendar date, YYYY-MM-DD. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, because("not_date", "must be a calendar date such as 2027-02-28"))
  .meta({ format: "date" })

/** An instant, ISO 8601 with a time zone. */
export const instant = z.iso.datetime({ offset: true }).max(40)

/** An amount in major units, as text, so that no digit is lost. */
export const amount = z
  .string()
  .refine((text) => AMOUNT.test(text), because("not_amount", "must be an amount such as 129.90"))
  .meta({ pattern: AMOUNT.source })

const CURRENCY = /^[A-Za-z]{3}$/

/** A currency's code, ISO 4217. */
export const currency = z
  .string()
  .refine(
    (code) => CURRENCY.test(code),
    because("not_currency", "must be a currency's code such as EUR")
  )
  .toLowerCase()
  .meta({ pattern: CURRENCY.source })

const identifierTypes = Object.keys(IDENTIFIER_TYPES) as [IdentifierType, ...IdentifierType[]]

/** What may be said of a unit, beside its number. */
export const unitDetails = {
  condition_id: idText.optional(),
  notes: longText.optional(),
  public_note: shortText.optional(),
  lot: shortText.optional(),
  made_on: calendarDate.optional(),
  expires_on: calendarDate.optional(),
  supplier: shortText.optional(),
  supplier_warranty_start: calendarDate.optional(),
  supplier_warranty_end: calendarDate.optional(),
  cost: amount.optional(),
  currency_code: currency.optional(),
  bin: shortText.optional(),
  manufacturer: shortText.optional(),
  importer: shortText.optional(),
  model: shortText.optional(),
}

/** Pictures of a unit, in their order; the same one may be named twice. The rules say how many and of which type. */
export const photos = listUpTo(
  5 * MOST_PHOTOS,
  z.strictObject({
    id: idText.nullish(),
    url: httpUrl,
    is_public: z.boolean().optional(),
  })
)

/** Whom units come from or go to. */
export const party = z.strictObject({
  name: shortText.min(1),
  address: shortText.nullish(),
  licence_number: shortText.nullish(),
})

/** Further numbers of a unit. */
export const identifiers = listUpTo(
  50,
  z.strictObject({ type: z.enum(identifierTypes), value: numberText.min(1) })
)
