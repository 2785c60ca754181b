import { model } from "@medusajs/framework/utils"
import type { BookField } from "../../../lifecycle/book"

/** What the merchant says of the book; one row, `store`. */
const SerialBookSetting = model.define("serial_book_setting", {
  id: model.text().primaryKey(),
  fields: model.json<BookField[]>(),
  is_per_location: model.boolean(),
})

export default SerialBookSetting
