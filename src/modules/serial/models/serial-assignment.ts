import { model } from "@medusajs/framework/utils"

/** Serial ↔ order line: the record of a capture, a sale and what became of it. Projected by `execute` from the serial. */
const SerialAssignment = model.define("serial_assignment", {
  id: model.id({ prefix: "serasg" }).primaryKey(),
  serial_id: model.text(),
  inventory_item_id: model.text(),
  order_id: model.text().nullable(),
  order_line_item_id: model.text(),
  state: model.enum(["captured", "sold", "released", "returned"]),
  captured_as: model.text().nullable(),
  fulfillment_id: model.text().nullable(),
  /** The return on which it came back, and how. */
  return_id: model.text().nullable(),
  return_disposition: model.text().nullable(),
  sold_at: model.dateTime().nullable(),
  /** Where the unit left from; while it is captured, where it was then. */
  location_id: model.text().nullable(),
  closed_at: model.dateTime().nullable(),
})

export default SerialAssignment
