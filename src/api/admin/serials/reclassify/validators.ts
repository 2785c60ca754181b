import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../lifecycle/unit-details"
import { idText, listUpTo, namedSerial, shortText } from "../../../validators"

/** POST /admin/serials/reclassify */
export const ReclassifySerials = z.strictObject({
  inventory_item_id: idText,
  serials: listUpTo(MAX_SERIALS, namedSerial, 1),
  condition_id: idText.optional(),
  reason: shortText.optional(),
  although_needed: z.boolean().optional(),
})
