import { z } from "@medusajs/framework/zod"
import { idText, namedSerial } from "../../../../validators"

/** POST /admin/claims/:id/serials/capture */
export const CaptureClaim = z.strictObject({
  line_item_id: idText,
  inventory_item_id: idText.optional(),
  serials: z.array(namedSerial).min(1).max(10_000),
})
