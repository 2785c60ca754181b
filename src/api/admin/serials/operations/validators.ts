import { z } from "@medusajs/framework/zod"
import { listOf, pageOf } from "../../../query-validators"
import { idText, shortText } from "../../../validators"

/** GET /admin/serials/operations */
export const ListOperations = z.strictObject({
  kind: listOf(shortText).optional(),
  state: listOf(z.enum(["pending", "done", "abandoned"])).optional(),
  actor_id: idText.optional(),
  reference_type: shortText.optional(),
  reference_id: idText.optional(),
  location_id: idText.optional(),
  ...pageOf(50),
})
export type ListOperationsQuery = z.infer<typeof ListOperations>

/** POST /admin/serials/operations/:id/revert */
export const RevertOperation = z.strictObject({ reason: shortText.optional() })
