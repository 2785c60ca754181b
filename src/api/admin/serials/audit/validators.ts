import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../lifecycle/unit-details"
import { idList, pageOf } from "../../../query-validators"
import {
  calendarDate,
  idText,
  isStorable,
  listUpTo,
  namedSerial,
  NOT_STORABLE,
} from "../../../validators"

/** Numbers as they were typed or pasted; ten thousand of them. */
const typed = z.string().max(1_000_000).refine(isStorable, NOT_STORABLE)

const ids = listUpTo(500, idText, 1)

/** GET /admin/serials/audit/export */
export const ReadAudit = z.strictObject({
  inventory_item_id: idList.optional(),
  location_id: idList.optional(),
  recorded_from: calendarDate.optional(),
  recorded_until: calendarDate.optional(),
})
export type ReadAuditQuery = z.infer<typeof ReadAudit>

/** POST /admin/serials/audit/export */
export const ExportAudit = z.strictObject({
  inventory_item_ids: ids.optional(),
  location_ids: ids.optional(),
  recorded_from: calendarDate.optional(),
  recorded_until: calendarDate.optional(),
  serials: listUpTo(MAX_SERIALS, namedSerial, 1).optional(),
  text: typed.optional(),
})

/** GET /admin/serials/audit/runs */
export const ListAuditRuns = z.strictObject(pageOf(20))
export type ListAuditRunsQuery = z.infer<typeof ListAuditRuns>

/** GET /admin/serials/audit/exports */
export const ListAuditExports = z.strictObject(pageOf(20))
export type ListAuditExportsQuery = z.infer<typeof ListAuditExports>
