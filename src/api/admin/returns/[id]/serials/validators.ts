import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../../lifecycle/unit-details"
import { idText, listUpTo, namedSerial, numberText } from "../../../../validators"

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
export const ReceivedSerials = listUpTo(MAX_SERIALS, namedSerial, 1)

/** POST /admin/returns/:id/serials/capture, and …/name-received */
export const CaptureReturn = z.strictObject({
  line_item_id: idText,
  inventory_item_id: idText.optional(),
  serials: listUpTo(MAX_SERIALS, namedReturn, 1),
})
