import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import SerialModule from "../modules/serial"

/** A serial and the order that holds it: `order` of a serial. Only read: the id stands in the serial's own row. */
export default defineLink(
  { linkable: SerialModule.linkable.serial, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
