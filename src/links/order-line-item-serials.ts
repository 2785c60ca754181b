import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import SerialModule from "../modules/serial"

/** An order line and the serials that it holds now: `serials` of an order line. */
export default defineLink(
  { linkable: OrderModule.linkable.orderLineItem, field: "id", isList: true },
  { ...SerialModule.linkable.serial.id, primaryKey: "order_line_item_id" },
  { readOnly: true }
)
