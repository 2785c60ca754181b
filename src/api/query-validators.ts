import { z, type ZodType } from "@medusajs/framework/zod"
import { isCalendarDate } from "../lifecycle/calendar"
import { PAPER_NAMES } from "../lifecycle/labels"
import { idText, instant } from "./validators"

/** One value or several, as a list. */
export function listOf<Value>(value: ZodType<Value>) {
  return z
    .union([value, z.array(value).max(500)])
    .transform((values): Value[] => (Array.isArray(values) ? values : [values]))
}

/** Ids: one or several. */
export const idList = listOf(idText)

/** A day (from its beginning in UTC) or an instant. */
export const dayOrInstant = z.union([z.string().refine(isCalendarDate), instant])

/** Which stretch of a list is wanted. */
export function pageOf(defaultLimit: number) {
  return {
    limit: z.coerce.number().int().min(1).max(1_000).default(defaultLimit),
    offset: z.coerce.number().int().min(0).max(1_000_000_000).default(0),
  }
}

/** On which paper a slip is printed. */
export const PrintSlip = z.strictObject({ paper: z.enum(PAPER_NAMES).default("a4") })
export type PrintSlipQuery = z.infer<typeof PrintSlip>
