import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../../lifecycle/unit-details"
import {
  httpUrl,
  idText,
  instant,
  listUpTo,
  longText,
  namedSerial,
  shortText,
} from "../../../../validators"

const serials = listUpTo(MAX_SERIALS, namedSerial, 1).optional()
const reason = shortText.min(1)

/** A file by its id in Medusa's file module, or by its address. */
const proofFile = z.union([z.strictObject({ id: idText }), z.strictObject({ url: httpUrl })])

/** POST /admin/fulfillments/:id/serials/deliver */
export const DeliverSerials = z.strictObject({
  serials,
  delivered_at: instant.optional(),
  signed_by: shortText.optional(),
  signature: proofFile.optional(),
  photos: listUpTo(20, proofFile).optional(),
  note: longText.optional(),
})

/** POST /admin/fulfillments/:id/serials/undeliver */
export const UndeliverSerials = z.strictObject({
  serials,
  location_id: idText.optional(),
  reason,
})

/** POST /admin/fulfillments/:id/serials/lose */
export const LoseSerials = z.strictObject({ serials, reason })
