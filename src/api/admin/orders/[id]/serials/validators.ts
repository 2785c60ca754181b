import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../../lifecycle/unit-details"
import { pageOf, PrintSlip } from "../../../../query-validators"
import { idText, listUpTo, namedSerial, numberText, party, shortText } from "../../../../validators"

/** GET /admin/orders/:id/serials/candidates */
export const ListCandidates = z.strictObject({
  line_item_id: idText,
  inventory_item_id: idText.optional(),
  location_id: idText.optional(),
  q: numberText.trim().optional(),
  ...pageOf(50),
})
export type ListCandidatesQuery = z.infer<typeof ListCandidates>

/** POST /admin/orders/:id/serials/capture */
export const CaptureSerials = z.strictObject({
  line_item_id: idText,
  inventory_item_id: idText.optional(),
  location_id: idText.optional(),
  serials: listUpTo(MAX_SERIALS, namedSerial, 1),
  release: listUpTo(MAX_SERIALS, idText).optional(),
})

/** POST /admin/orders/:id/serials/release, and the same of a return. */
export const ReleaseSerials = z.strictObject({ serial_ids: listUpTo(MAX_SERIALS, idText, 1) })

/** POST /admin/orders/:id/serials/propose */
export const ProposeSerials = z.strictObject({
  line_item_id: idText.optional(),
  inventory_item_id: idText.optional(),
  strategy: z.enum(["fifo", "lifo", "fefo"]).optional(),
})

const versionedSerial = z.union([
  numberText.min(1),
  z.strictObject({ serial_id: idText, version: z.int().positive().optional() }),
])

/** POST /admin/orders/:id/serials/correct-shipment */
export const CorrectShipment = z.strictObject({
  sold: versionedSerial,
  left: versionedSerial,
  location_id: idText.optional(),
  reason: shortText.min(1),
})

/** GET /admin/orders/:id/serials/packing-slip */
export const PrintPackingSlip = PrintSlip.extend({ fulfillment_id: idText.optional() })
export type PrintPackingSlipQuery = z.infer<typeof PrintPackingSlip>

/** POST /admin/orders/:id/serials/transferee */
export const SetTransferee = party
