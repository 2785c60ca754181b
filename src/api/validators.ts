import { z } from "@medusajs/framework/zod"
import { isCalendarDate } from "../lifecycle/calendar"
import { AMOUNT, MAX_LONG_TEXT, MAX_SHORT_TEXT } from "../lifecycle/unit-details"
import { IDENTIFIER_TYPES, type IdentifierType } from "../lifecycle/identifiers"

/** PostgreSQL cannot store NUL, and no label bears one. */
const withoutNul = (value: string) => !value.includes("\u0000")
const NUL_MESSAGE = "must not contain the character U+0000"

/** Text of a sentence or two, such as a reason. */
export const shortText = z.string().trim().max(MAX_SHORT_TEXT).refine(withoutNul, NUL_MESSAGE)

/** Free text, such as notes. */
export const longText = z.string().max(MAX_LONG_TEXT).refine(withoutNul, NUL_MESSAGE)

/** An id of Medusa's or ours. */
export const idText = z.string().min(1).max(200).refine(withoutNul, NUL_MESSAGE)

/** Whatever a scanner or a keyboard sends as a number; the rules say whether it is one. */
export const numberText = z.string().max(1_000).refine(withoutNul, NUL_MESSAGE)

/** A unit, by anything a scanner sends or by the id of its record. */
export const namedSerial = z.union([numberText.min(1), z.strictObject({ serial_id: idText })])

/** A calendar date, YYYY-MM-DD. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, "must be a calendar date such as 2027-02-28")

/** An instant, ISO 8601 with a time zone. */
export const instant = z.iso.datetime({ offset: true })

/** An amount in major units, as text, so that no digit is lost. */
export const amount = z.string().regex(AMOUNT, "must be an amount such as 129.90")

/** A currency's code, ISO 4217. */
export const currency = z
  .string()
  .regex(/^[A-Za-z]{3}$/, "must be a currency's code such as EUR")
  .toLowerCase()

const identifierTypes = Object.keys(IDENTIFIER_TYPES) as [IdentifierType, ...IdentifierType[]]

/** What may be said of a unit, beside its number. */
export const unitDetails = {
  condition_id: idText.optional(),
  notes: longText.optional(),
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

/** Further numbers of a unit. */
export const identifiers = z
  .array(z.strictObject({ type: z.enum(identifierTypes), value: numberText.min(1) }))
  .max(50)
