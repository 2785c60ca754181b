import { z } from "@medusajs/framework/zod"
import { idText, namedSerial, shortText } from "../../../validators"

/** POST /admin/serials/reclassify */
export const ReclassifySerials = z.strictObject({
  inventory_item_id: idText,
  serials: z.array(namedSerial).min(1).max(10_000),
  condition_id: idText.optional(),
  reason: shortText.optional(),
})
