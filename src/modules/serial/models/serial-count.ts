import { model } from "@medusajs/framework/utils"

/**
 * A stocktake of a location, some items there or a bin. `closed` stands nowhere: a count is closed while the operation
 * that closed it stands (see `queries/stocktakes.ts`).
 */
const SerialCount = model.define("serial_count", {
  id: model.id({ prefix: "sercnt" }).primaryKey(),
  location_id: model.text(),
  item_ids: model.array().nullable(),
  bin: model.text().nullable(),
  is_blind: model.boolean().default(false),
  note: model.text().nullable(),
  status: model.enum(["open", "reviewing", "cancelled"]),
  /** Units that moved after this are judged by their later event. */
  opened_at: model.dateTime(),
  approved_at: model.dateTime().nullable(),
  approved_by_type: model.text().nullable(),
  approved_by_id: model.text().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialCount
