import { z } from "@medusajs/framework/zod"
import { idText, namedSerial, numberText } from "../../../../validators"

const namedReturn = z
  .strictObject({
    serial: numberText.min(1).optional(),
    serial_id: idText.optional(),
    disposition: z.enum(["good", "damaged"]).optional(),
    condition_id: idText.optional(),
    treatment: z.enum(["restock", "inspect"]).optional(),
  })
  .refine(({ serial, serial_id }) => (serial === undefined) !== (serial_id === undefined), {
    message: "either serial or serial_id must name the unit",
  })

/** POST /admin/returns/:id/receive/confirm, beside Medusa's own body: the units that came in. */
export const ReceivedSerials = z.array(namedSerial).min(1).max(10_000)

/** POST /admin/returns/:id/serials/capture */
export const CaptureReturn = z.strictObject({
  line_item_id: idText,
  inventory_item_id: idText.optional(),
  serials: z.array(namedReturn).min(1).max(10_000),
})
