import { z } from "@medusajs/framework/zod"
import { STATUS_NAMES } from "../../../lifecycle/statuses"
import { SORTABLE } from "../../../modules/serial/queries/list"
import { dayOrInstant, idList, listOf, pageOf } from "../../query-validators"
import { calendarDate, idText, numberText, shortText } from "../../validators"

const orders = SORTABLE.flatMap((column) => [column, `-${column}`] as const)

const filters = {
  q: numberText.trim().optional(),
  inventory_item_id: idList.optional(),
  variant_id: idText.optional(),
  product_id: idText.optional(),
  location_id: idList.optional(),
  status: listOf(z.enum(STATUS_NAMES)).optional(),
  condition_id: idList.optional(),
  order_id: idText.optional(),
  order_line_item_id: idText.optional(),
  customer_id: idList.optional(),
  lot: shortText.optional(),
  supplier: shortText.optional(),
  due_after: calendarDate.optional(),
  due_before: calendarDate.optional(),
  expires_after: calendarDate.optional(),
  expires_before: calendarDate.optional(),
  received_after: dayOrInstant.optional(),
  received_before: dayOrInstant.optional(),
}

/** GET /admin/serials */
export const ListSerials = z.strictObject({
  ...filters,
  order: z.enum(orders).optional(),
  ...pageOf(20),
})
export type ListSerialsQuery = z.infer<typeof ListSerials>

/** GET /admin/serials/export */
export const ExportSerials = z.strictObject(filters)
export type ExportSerialsQuery = z.infer<typeof ExportSerials>

/** GET /admin/serials/lookup */
export const LookUpSerials = z.strictObject({ scan: numberText })
export type LookUpSerialsQuery = z.infer<typeof LookUpSerials>

/** GET /admin/serials/counts */
export const CountSerials = z.strictObject({ inventory_item_id: idList })
export type CountSerialsQuery = z.infer<typeof CountSerials>

/** GET /admin/serials/reconciliation */
export const ReconcileSerials = z.strictObject({
  inventory_item_id: idList.optional(),
  location_id: idList.optional(),
  only: z.enum(["awaiting", "discrepancy"]).optional(),
  ...pageOf(50),
})
export type ReconcileSerialsQuery = z.infer<typeof ReconcileSerials>

/** GET /admin/serials/:id/history */
export const ReadHistory = z.strictObject(pageOf(50))
export type ReadHistoryQuery = z.infer<typeof ReadHistory>
