import { model } from "@medusajs/framework/utils"
import { BOOK_SIDES, type BookFieldValue } from "../../../lifecycle/book"

/**
 * One entry of the acquisition and disposition record: an original, or a correction, which says the whole anew. Entries are
 * only ever added (the database sees to it), and are numbered without gaps over the whole book.
 */
const SerialBookEntry = model.define("serial_book_entry", {
  entry_no: model.number().primaryKey(),
  /** The number of the entry with which its line began. */
  line_no: model.number(),
  side: model.enum([...BOOK_SIDES]),
  /** The number of the original that it is, or that it corrects in the end. */
  original_no: model.number(),
  /** The entry that it corrects; of an original none. */
  corrects_no: model.number().nullable(),
  /** That it never was: an undone receipt, a cancelled fulfilment. */
  is_withdrawn: model.boolean(),
  serial_id: model.text(),
  inventory_item_id: model.text(),
  location_id: model.text().nullable(),
  number: model.text(),
  title: model.text().nullable(),
  sku: model.text().nullable(),
  fields: model.json<BookFieldValue[]>(),
  /** The command by which it came or went. */
  via: model.text(),
  party_name: model.text().nullable(),
  party_address: model.text().nullable(),
  party_licence: model.text().nullable(),
  order_id: model.text().nullable(),
  /** The day of business; `recorded_at` is that of the entry. */
  occurred_on: model.text(),
  recorded_at: model.dateTime(),
  operation_id: model.text(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  /** Why it was corrected. */
  reason: model.text().nullable(),
})

export default SerialBookEntry
