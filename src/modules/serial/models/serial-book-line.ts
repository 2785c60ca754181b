import { model } from "@medusajs/framework/utils"

/** A line of the book as its entries say now. A trigger keeps it: it holds nothing that the entries do not tell. */
const SerialBookLine = model.define("serial_book_line", {
  line_no: model.number().primaryKey(),
  serial_id: model.text(),
  inventory_item_id: model.text(),
  location_id: model.text().nullable(),
  number: model.text(),
  acquisition_no: model.number(),
  acquired_on: model.text(),
  /** Null while the unit is here. */
  disposition_no: model.number().nullable(),
  disposed_on: model.text().nullable(),
  is_withdrawn: model.boolean(),
})

export default SerialBookLine
