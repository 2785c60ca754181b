import { z } from "@medusajs/framework/zod"
import { idText, listUpTo, longText, numberText, photos, shortText } from "../../../validators"

/** POST /admin/serials/evidence */
export const TakeEvidence = z.strictObject({
  inventory_item_id: idText,
  location_id: idText,
  serials: listUpTo(100, numberText.min(1), 1),
  reason: shortText.min(1),
  customer_id: idText.optional(),
  return_id: idText.optional(),
  notes: longText.optional(),
  photos: photos.optional(),
})
