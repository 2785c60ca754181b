import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { TRANSFER_OUTCOMES } from "../../../lifecycle/transfers"
import { idList, pageOf } from "../../query-validators"
import { idText, listUpTo, longText, namedSerial, shortText } from "../../validators"

const serials = listUpTo(MAX_SERIALS, namedSerial, 1)

const sending = {
  destination_location_id: idText,
  serials,
  reference: shortText.min(1).optional(),
  note: longText.optional(),
  although_needed: z.boolean().optional(),
}

/** POST /admin/serial-transfers */
export const DispatchSerials = z.strictObject(sending)

/** POST /admin/serial-transfers/move */
export const MoveSerials = z.strictObject({ ...sending, bin: shortText.min(1).optional() })

/** Which units of a transfer are meant. */
const units = { serials: serials.optional(), all: z.literal(true).optional() }

const saysWhich = (body: { serials?: unknown; all?: unknown }) =>
  (body.serials === undefined) !== (body.all === undefined)
const SAY_WHICH = { message: "exactly one of serials and all must say which units are meant" }

/** POST /admin/serial-transfers/:id/arrive */
export const ArriveSerials = z
  .strictObject({
    ...units,
    location_id: idText.optional(),
    bin: shortText.min(1).optional(),
    reason: shortText.optional(),
  })
  .refine(saysWhich, SAY_WHICH)

/** POST /admin/serial-transfers/:id/lose */
export const LoseInTransit = z
  .strictObject({ ...units, reason: shortText.optional() })
  .refine(saysWhich, SAY_WHICH)

/** POST /admin/serial-transfers/:id/cancel */
export const CancelTransfer = z.strictObject({ reason: shortText.optional() })

/** GET /admin/serial-transfers */
export const ListTransfers = z.strictObject({
  status: z.enum(["open", "closed"]).optional(),
  origin_location_id: idList.optional(),
  destination_location_id: idList.optional(),
  reference: shortText.optional(),
  ...pageOf(20),
})
export type ListTransfersQuery = z.infer<typeof ListTransfers>

/** GET /admin/serial-transfers/:id/serials */
export const ListTransferSerials = z.strictObject({
  outcome: z.enum(TRANSFER_OUTCOMES),
  ...pageOf(100),
})
export type ListTransferSerialsQuery = z.infer<typeof ListTransferSerials>
