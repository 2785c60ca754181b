import { z } from "@medusajs/framework/zod"
import { idText, namedSerial } from "../../../../validators"

/** POST /admin/draft-orders/:id/serials/scan */
export const ScanToDraft = z.strictObject({
  serial: namedSerial,
  variant_id: idText.optional(),
})
