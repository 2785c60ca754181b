import { model } from "@medusajs/framework/utils"

/**
 * One layer of settings. `id` is its key: `store`, the item's id, or `{item}@{location}`.
 * A part that is null is inherited from the layer below.
 */
const SerialPolicy = model.define("serial_policy", {
  id: model.text().primaryKey(),
  inventory_item_id: model.text().nullable(),
  location_id: model.text().nullable(),
  is_tracked: model.boolean().default(false),
  parts: model.json(),
})

export default SerialPolicy
