import { model } from "@medusajs/framework/utils"

/**
 * A place where serials and Medusa's figures disagree, as the job last saw it; gone once they agree. `id` is
 * `{item}@{location}`. It is reported when it is seen for the second time.
 */
const SerialDiscrepancy = model.define("serial_discrepancy", {
  id: model.text().primaryKey(),
  inventory_item_id: model.text(),
  location_id: model.text(),
  on_hand: model.number(),
  // Medusa's quantities may be fractions.
  stocked: model.float(),
  reserved_serials: model.number(),
  reserved: model.float(),
  first_seen: model.dateTime(),
  last_seen: model.dateTime(),
  reported_at: model.dateTime().nullable(),
})

export default SerialDiscrepancy
