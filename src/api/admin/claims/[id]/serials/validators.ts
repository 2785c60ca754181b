import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../../lifecycle/unit-details"
import { idText, listUpTo, namedSerial } from "../../../../validators"

/** POST /admin/claims/:id/serials/capture */
export const CaptureClaim = z.strictObject({
  line_item_id: idText,
  inventory_item_id: idText.optional(),
  serials: listUpTo(MAX_SERIALS, namedSerial, 1),
})
