import { z } from "@medusajs/framework/zod"
import { BOOK_EXPORTS, BOOK_FIELD_KEY, BOOK_STATES, MAX_BOOK_FIELDS } from "../../../lifecycle/book"
import { idList, pageOf } from "../../query-validators"
import { calendarDate, listUpTo, numberText, shortText } from "../../validators"

const filters = {
  inventory_item_id: idList.optional(),
  location_id: idList.optional(),
  state: z.enum(BOOK_STATES).optional(),
  acquired_from: calendarDate.optional(),
  acquired_until: calendarDate.optional(),
  disposed_from: calendarDate.optional(),
  disposed_until: calendarDate.optional(),
  q: shortText.optional(),
}

/** GET /admin/serial-book */
export const ListBook = z.strictObject({ ...filters, ...pageOf(20) })
export type ListBookQuery = z.infer<typeof ListBook>

/** GET /admin/serial-book/export */
export const ExportBook = z.strictObject({
  ...filters,
  entries: z.enum(BOOK_EXPORTS).default("corrected"),
})
export type ExportBookQuery = z.infer<typeof ExportBook>

const saidParty = z.strictObject({
  name: shortText.min(1).nullable(),
  address: shortText.min(1).nullable(),
  licence_number: shortText.min(1).nullable(),
})

/** POST /admin/serial-book/:id/correct */
export const CorrectBookEntry = z.strictObject({
  number: numberText.min(1).optional(),
  occurred_on: calendarDate.optional(),
  party: saidParty.optional(),
  fields: listUpTo(
    100,
    z.strictObject({ key: shortText.min(1), value: shortText.min(1).nullable() })
  ).optional(),
  reason: shortText.min(1),
})

/** POST /admin/serial-book/settings */
export const SaveBookSetting = z.strictObject({
  fields: listUpTo(
    MAX_BOOK_FIELDS,
    z.strictObject({
      key: z.string().regex(BOOK_FIELD_KEY),
      label: shortText.min(1),
    })
  ).refine((fields) => new Set(fields.map(({ key }) => key)).size === fields.length, {
    message: "each key must be there once",
  }),
  is_per_location: z.boolean(),
})
