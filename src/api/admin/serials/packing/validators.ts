import { z } from "@medusajs/framework/zod"
import { idList, pageOf } from "../../../query-validators"
import { shortText } from "../../../validators"

/** GET /admin/serials/packing */
export const ListPacking = z.strictObject({
  location_id: idList.optional(),
  q: shortText.optional(),
  state: z.enum(["ready", "missing"]).optional(),
  ...pageOf(20),
})
export type ListPackingQuery = z.infer<typeof ListPacking>
