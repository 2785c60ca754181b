import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import SerialModule from "../modules/serial"

/**
 * An order line and the serials that it holds now: `line_serials` of an order line. Two links of one module may not have the
 * same name: Medusa's query (2.21.2) would follow the one for the other, and find nothing of orders.
 */
export default defineLink(
  { linkable: OrderModule.linkable.orderLineItem, field: "id", isList: true },
  { ...SerialModule.linkable.serial.id, primaryKey: "order_line_item_id", alias: "line_serial" },
  { readOnly: true }
)
