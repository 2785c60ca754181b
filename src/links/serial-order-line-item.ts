import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import SerialModule from "../modules/serial"

/** A serial and the order line that holds it: `order_line_item` of a serial. Only read: the id stands in the serial's own row. */
export default defineLink(
  { linkable: SerialModule.linkable.serial, field: "order_line_item_id" },
  OrderModule.linkable.orderLineItem,
  { readOnly: true }
)
