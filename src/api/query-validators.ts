import { z, type ZodType } from "@medusajs/framework/zod"
import { PAPER_LANGUAGES, SLIP_PAPER_NAMES } from "../lifecycle/slips"
import { calendarDate, idText, instant } from "./validators"

/** One value or several, as a list. */
export function listOf<Value>(value: ZodType<Value>) {
  return z
    .union([value, z.array(value).max(500)])
    .transform((values): Value[] => (Array.isArray(values) ? values : [values]))
}

/** Ids: one or several. */
export const idList = listOf(idText)

/** A day (from its beginning in UTC) or an instant. */
export const dayOrInstant = z.union([calendarDate, instant])

/** Whether something is so. */
export const yesOrNo = z.stringbool().meta({ enum: ["true", "false"] })

/** How many days ahead, today included. */
export const daysAhead = z.coerce.number().int().min(0).max(36_500)

/** Which stretch of a list is wanted. */
export function pageOf(defaultLimit: number, maxOffset = 1_000_000_000) {
  return {
    limit: z.coerce.number().int().min(1).max(1_000).default(defaultLimit),
    offset: z.coerce.number().int().min(0).max(maxOffset).default(0),
  }
}

/** In which language a paper is printed. */
export const paperLanguage = z.enum(PAPER_LANGUAGES).default("en")

/** On which paper, and in which language, a slip is printed. */
export const PrintSlip = z.strictObject({
  paper: z.enum(SLIP_PAPER_NAMES).default("a4"),
  language: paperLanguage,
})
export type PrintSlipQuery = z.infer<typeof PrintSlip>
