import { z } from "@medusajs/framework/zod"
import { identifiers, numberText, photos, shortText, unitDetails } from "../../../validators"

const version = z.number().int().min(1).optional()

// A condition is changed by the command `grade`, which not every status allows.
const { condition_id: _, ...details } = unitDetails

const described = Object.fromEntries(
  Object.entries({
    ...details,
    identifiers: identifiers.optional(),
    photos: photos.optional(),
  }).map(([field, value]) => [field, value.nullable()])
)

/** POST /admin/serials/:id */
export const DescribeSerial = z
  .strictObject({ ...described, version })
  .refine((body) => Object.keys(body).some((field) => field !== "version"), {
    message: "says nothing to change",
  })

/** POST /admin/serials/:id/correct */
export const CorrectSerial = z.strictObject({
  number: numberText,
  reason: shortText.min(1),
  version,
})
