import { z } from "@medusajs/framework/zod"
import { daysAhead, idList, pageOf } from "../../query-validators"
import { calendarDate, idText, shortText } from "../../validators"

/** GET /admin/serial-lots */
export const ListLots = z.strictObject({
  lot: shortText.min(1).optional(),
  q: shortText.optional(),
  inventory_item_id: idList.optional(),
  expires_within: daysAhead.optional(),
  expires_after: calendarDate.optional(),
  expires_before: calendarDate.optional(),
  ...pageOf(20),
})
export type ListLotsQuery = z.infer<typeof ListLots>

const traced = {
  lot: shortText.min(1).optional(),
  inventory_item_id: idList.optional(),
  customer_id: idText.optional(),
  order_id: idText.optional(),
}

const saysWhose = ({ lot, customer_id, order_id }: { [name in keyof typeof traced]?: unknown }) =>
  (lot ?? customer_id ?? order_id) !== undefined
const SAY_WHOSE = "Say whose units: lot, customer_id or order_id."

/** GET /admin/serial-lots/trace */
export const TraceUnits = z.strictObject({ ...traced, ...pageOf(20) }).refine(saysWhose, SAY_WHOSE)
export type TraceUnitsQuery = z.infer<typeof TraceUnits>

/** GET /admin/serial-lots/trace/export */
export const ExportTrace = z.strictObject(traced).refine(saysWhose, SAY_WHOSE)
export type ExportTraceQuery = z.infer<typeof ExportTrace>
