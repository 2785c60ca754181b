import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { REPAIRS } from "../../../lifecycle/reconciliation"
import { STATUS_NAMES } from "../../../lifecycle/statuses"
import { WARRANTY_STATUSES } from "../../../lifecycle/warranty"
import { SORTABLE } from "../../../modules/serial/queries/list-order"
import { COUNT_LIMIT } from "../../../modules/serial/queries/paging"
import { dayOrInstant, daysAhead, idList, listOf, pageOf } from "../../query-validators"
import { calendarDate, idText, listUpTo, numberText, shortText } from "../../validators"

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
  expires_within: daysAhead.optional(),
  received_after: dayOrInstant.optional(),
  received_before: dayOrInstant.optional(),
  warranty: listOf(z.enum(WARRANTY_STATUSES)).optional(),
  warranty_ends_after: calendarDate.optional(),
  warranty_ends_before: calendarDate.optional(),
  supplier_warranty_ends_after: calendarDate.optional(),
  supplier_warranty_ends_before: calendarDate.optional(),
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

/** GET /admin/serials/activity: of units that one of them names; pages reach as far as is counted. */
export const ListActivity = z
  .strictObject({
    inventory_item_id: filters.inventory_item_id,
    variant_id: filters.variant_id,
    product_id: filters.product_id,
    ...pageOf(20, COUNT_LIMIT),
  })
  .refine(
    ({ inventory_item_id, variant_id, product_id }) =>
      inventory_item_id ?? variant_id ?? product_id,
    "Say whose: inventory_item_id, variant_id or product_id."
  )
export type ListActivityQuery = z.infer<typeof ListActivity>

/** GET /admin/serials/lookup */
export const LookUpSerials = z.strictObject({
  scan: numberText,
  /** Where it is scanned, and what for: a unit that should not be there is told of. */
  location_id: idText.optional(),
  at: z.enum(["returns_desk"]).optional(),
})
export type LookUpSerialsQuery = z.infer<typeof LookUpSerials>

/** GET /admin/serials/generated */
export const PreviewGenerated = z.strictObject({
  inventory_item_id: idText,
  location_id: idText.optional(),
  count: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type PreviewGeneratedQuery = z.infer<typeof PreviewGenerated>

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

/** POST /admin/serials/reconciliation/repairs */
export const RepairDiscrepancy = z
  .strictObject({
    inventory_item_id: idText,
    location_id: idText,
    repair: z.enum(REPAIRS),
    seen: z.strictObject({ on_hand: z.number().int().min(0), stocked: z.number() }),
    reason: shortText.min(1),
    serial_ids: listUpTo(MAX_SERIALS, idText, 1).optional(),
    below_reserved: z.boolean().optional(),
  })
  .refine(({ repair, serial_ids }) => repair !== "mark_lost" || serial_ids !== undefined, {
    message: "mark_lost needs serial_ids: which units are gone",
  })
  .refine(
    ({ repair, serial_ids }) =>
      serial_ids === undefined || repair === "mark_lost" || repair === "release",
    { message: "serial_ids are for mark_lost and release only" }
  )
  .refine(
    ({ repair, below_reserved }) => below_reserved === undefined || repair === "lower_stock",
    { message: "below_reserved is for lower_stock only" }
  )

/** GET /admin/serials/:id/history */
export const ReadHistory = z.strictObject(pageOf(50))
export type ReadHistoryQuery = z.infer<typeof ReadHistory>
