import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../../lifecycle/unit-details"
import {
  gtin,
  identifiers,
  idText,
  instant,
  listUpTo,
  numberText,
  party,
  shortText,
  unitDetails,
} from "../../../validators"

const oneOf = ["serials", "text", "generate"] as const

/** What a receipt says wherever its units go. */
export const receiptFields = {
  ...unitDetails,
  inventory_item_id: idText,
  serials: listUpTo(
    MAX_SERIALS,
    z.union([
      numberText,
      z.strictObject({
        ...unitDetails,
        identifiers: identifiers.optional(),
        number: numberText,
        gtin: gtin.optional(),
      }),
    ]),
    1
  ).optional(),
  text: z.string().max(2_000_000).optional(),
  generate: z.number().int().min(1).max(10_000).optional(),
  quantity: z.number().optional(),
  already_in_stock: z.boolean().optional(),
  received_at: instant.optional(),
  acquired_from: party.optional(),
}

export const saysOneSource = (body: { serials?: unknown; text?: unknown; generate?: unknown }) =>
  oneOf.filter((field) => body[field] !== undefined).length === 1
export const SAY_ONE_SOURCE = {
  message: "exactly one of serials, text and generate must say which numbers to receive",
}

/** POST /admin/serials/receive */
export const ReceiveSerials = z
  .strictObject({ ...receiptFields, location_id: idText, reference: shortText.optional() })
  .refine(saysOneSource, SAY_ONE_SOURCE)

/** POST /admin/serials/check */
export const CheckSerials = z
  .strictObject({
    inventory_item_id: idText,
    serials: listUpTo(
      MAX_SERIALS,
      z.union([numberText, z.strictObject({ number: numberText, gtin: gtin.optional() })]),
      1
    ).optional(),
    text: z.string().max(2_000_000).optional(),
    gtin: gtin.optional(),
  })
  .refine((body) => (body.serials === undefined) !== (body.text === undefined), {
    message: "exactly one of serials and text must say which numbers to check",
  })

/** POST /admin/serials/gtins */
export const FindGtins = z.strictObject({ gtins: listUpTo(MAX_SERIALS, gtin, 1) })
