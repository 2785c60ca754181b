import { model } from "@medusajs/framework/utils"

/** How many units of an item are expected with a delivery; an item stands on one line. */
const SerialDeliveryLine = model.define("serial_delivery_line", {
  delivery_id: model.text().primaryKey(),
  inventory_item_id: model.text().primaryKey(),
  quantity: model.number(),
})

export default SerialDeliveryLine
