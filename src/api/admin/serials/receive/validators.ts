import { z } from "@medusajs/framework/zod"
import {
  idText,
  identifiers,
  instant,
  numberText,
  shortText,
  unitDetails,
} from "../../../validators"

const oneOf = ["serials", "text", "generate"] as const

/** What a receipt says wherever its units go. */
export const receiptFields = {
  ...unitDetails,
  inventory_item_id: idText,
  serials: z
    .array(
      z.union([
        numberText,
        z.strictObject({
          ...unitDetails,
          identifiers: identifiers.optional(),
          number: numberText,
        }),
      ])
    )
    .min(1)
    .optional(),
  text: z.string().max(2_000_000).optional(),
  generate: z.number().int().min(1).max(10_000).optional(),
  quantity: z.number().optional(),
  already_in_stock: z.boolean().optional(),
  received_at: instant.optional(),
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
    serials: z.array(numberText).min(1).max(10_000).optional(),
    text: z.string().max(2_000_000).optional(),
  })
  .refine((body) => (body.serials === undefined) !== (body.text === undefined), {
    message: "exactly one of serials and text must say which numbers to check",
  })
