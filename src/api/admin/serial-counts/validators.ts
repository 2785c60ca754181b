import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { COUNT_OUTCOMES, COUNT_STATUSES } from "../../../lifecycle/counts"
import { idList, listOf, pageOf } from "../../query-validators"
import { idText, listUpTo, longText, namedSerial, shortText } from "../../validators"

/** POST /admin/serial-counts */
export const OpenCount = z.strictObject({
  location_id: idText,
  inventory_item_ids: listUpTo(MAX_SERIALS, idText, 1).optional(),
  bin: shortText.min(1).optional(),
  is_blind: z.boolean().optional(),
  note: longText.optional(),
})

/** POST /admin/serial-counts/:id/scan */
export const ScanCount = z.strictObject({ serials: listUpTo(MAX_SERIALS, namedSerial, 1) })

/** POST /admin/serial-counts/:id/review, /approve and /cancel */
export const StepCount = z.strictObject({ reason: shortText.optional() })

const serialIds = listUpTo(100_000, idText)

/** POST /admin/serial-counts/:id/recount */
export const RecountSerials = z
  .strictObject({
    reason: shortText.optional(),
    serial_ids: serialIds.optional(),
    all: z.literal(true).optional(),
  })
  .refine((body) => body.serial_ids === undefined || body.all === undefined, {
    message: "serial_ids and all cannot both say which scans are set aside",
  })

const ticks = z.union([z.literal("all"), serialIds])

/** POST /admin/serial-counts/:id/close */
export const CloseCount = z.strictObject({
  reason: shortText.optional(),
  missing: ticks.optional(),
  misplaced: ticks.optional(),
  found_lost: ticks.optional(),
})

/** GET /admin/serial-counts */
export const ListCounts = z.strictObject({
  status: z.enum(COUNT_STATUSES).optional(),
  location_id: idList.optional(),
  ...pageOf(20),
})
export type ListCountsQuery = z.infer<typeof ListCounts>

/** GET /admin/serial-counts/:id/scans */
export const ListCountScans = z.strictObject(pageOf(100))
export type ListCountScansQuery = z.infer<typeof ListCountScans>

/** GET /admin/serial-counts/:id/review */
export const ReviewCount = z.strictObject({
  outcome: listOf(z.enum(COUNT_OUTCOMES)).optional(),
  ...pageOf(100),
})
export type ReviewCountQuery = z.infer<typeof ReviewCount>
