import { z } from "@medusajs/framework/zod"
import { idText, longText, numberText, shortText } from "../../../validators"

/** POST /admin/serials/evidence */
export const TakeEvidence = z.strictObject({
  inventory_item_id: idText,
  location_id: idText,
  serials: z.array(numberText.min(1)).min(1).max(100),
  reason: shortText.min(1),
  customer_id: idText.optional(),
  return_id: idText.optional(),
  notes: longText.optional(),
  photos: z.array(z.url().max(2_000)).max(20).optional(),
})
