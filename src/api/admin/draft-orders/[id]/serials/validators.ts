import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../../lifecycle/unit-details"
import { idText, listUpTo, namedSerial } from "../../../../validators"

/** POST /admin/draft-orders/:id/serials/scan */
export const ScanToDraft = z.strictObject({
  serial: namedSerial,
  variant_id: idText.optional(),
})

/** POST /admin/draft-orders/:id/serials/lines */
export const ChangeDraftLine = z
  .strictObject({
    variant_id: idText.optional(),
    line_item_id: idText.optional(),
    quantity: z.int().min(0).max(100_000),
    release: listUpTo(MAX_SERIALS, idText).optional(),
  })
  .refine(
    ({ variant_id, line_item_id }) => (variant_id === undefined) !== (line_item_id === undefined),
    "Say exactly one of variant_id and line_item_id."
  )

/** POST /admin/draft-orders/:id/serials/complete-sale */
export const CompleteSale = z.strictObject({
  location_id: idText,
  amount: z.number().min(0),
})
