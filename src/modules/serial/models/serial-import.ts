import { model } from "@medusajs/framework/utils"
import { IMPORT_STATES } from "../../../lifecycle/imports"
import type { Refusal } from "../../../lifecycle/refusals"

/** A file of units that is read, judged, and then applied operation by operation; its rows stand in `serial_import_row`. */
const SerialImport = model.define("serial_import", {
  id: model.id({ prefix: "serimp" }).primaryKey(),
  state: model.enum([...IMPORT_STATES]),
  file_name: model.text(),
  /** The units are part of stock that is there already: no stock is raised. */
  already_in_stock: model.boolean().default(false),
  /** Where the rows do not say it. */
  inventory_item_id: model.text().nullable(),
  location_id: model.text().nullable(),
  supplier: model.text().nullable(),
  reference: model.text().nullable(),
  received_at: model.dateTime().nullable(),
  /** The heading of the column with the serial numbers, and columns that said nothing. */
  number_column: model.text().default(""),
  left_out: model.array(),
  row_count: model.number().default(0),
  bad_count: model.number().default(0),
  /** The last row that was applied, or passed over. */
  applied_until: model.number().default(0),
  applied_count: model.number().default(0),
  undone_count: model.number().default(0),
  /** Units that undoing had to leave as they are, since they have moved on. */
  left_count: model.number().default(0),
  /** What keeps it from going on. */
  failure: model.json<Refusal[]>().nullable(),
  finished_at: model.dateTime().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialImport
