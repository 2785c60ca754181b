import { model } from "@medusajs/framework/utils"

/** What a count said of a unit or a number when it was closed; never changed. */
const SerialCountResult = model.define("serial_count_result", {
  /** The operation that closed the count. */
  operation_id: model.text().primaryKey(),
  key: model.text().primaryKey(),
  count_id: model.text(),
  number: model.text(),
  serial_id: model.text().nullable(),
  outcome: model.text(),
  /** The command by which closing corrected it, if it did. */
  correction: model.text().nullable(),
  inventory_item_id: model.text().nullable(),
  /** How it stood, before it was corrected. */
  status: model.text().nullable(),
  location_id: model.text().nullable(),
  bin: model.text().nullable(),
  scanned_at: model.dateTime().nullable(),
})

export default SerialCountResult
