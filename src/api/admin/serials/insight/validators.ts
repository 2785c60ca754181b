import { z } from "@medusajs/framework/zod"
import { daysIn, MAX_INSIGHT_DAYS, PERIOD_LENGTHS } from "../../../../lifecycle/insight"
import { idList, pageOf } from "../../../query-validators"
import { calendarDate } from "../../../validators"

const filter = { inventory_item_id: idList.optional(), location_id: idList.optional() }
const range = { from: calendarDate, to: calendarDate }

const isRange = (said: { from: string; to: string }) =>
  said.from <= said.to && daysIn(said) <= MAX_INSIGHT_DAYS
const NO_RANGE = {
  message: `from must not be after to, and a range has at most ${MAX_INSIGHT_DAYS} days`,
}

/** GET /admin/serials/insight/movements */
export const ReadMovements = z
  .strictObject({ ...range, ...filter, by: z.enum(PERIOD_LENGTHS).default("day") })
  .refine(isRange, NO_RANGE)
export type ReadMovementsQuery = z.infer<typeof ReadMovements>

/** GET /admin/serials/insight/rates */
export const ReadRates = z
  .strictObject({
    ...range,
    ...filter,
    by: z.enum(["item", "supplier"]).default("item"),
    ...pageOf(50),
  })
  .refine(isRange, NO_RANGE)
export type ReadRatesQuery = z.infer<typeof ReadRates>

/** GET /admin/serials/insight/ageing */
export const ReadAgeing = z.strictObject({ ...filter, ...pageOf(50) })
export type ReadAgeingQuery = z.infer<typeof ReadAgeing>

/** GET /admin/serials/insight/time-to-sale */
export const ReadTimeToSale = z
  .strictObject({ ...range, ...filter, ...pageOf(50) })
  .refine(isRange, NO_RANGE)
export type ReadTimeToSaleQuery = z.infer<typeof ReadTimeToSale>
