import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import SerialModule from "../modules/serial"

/** An order and the serials that it holds now, reserved or sold: `serials` of an order. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id", isList: true },
  { ...SerialModule.linkable.serial.id, primaryKey: "order_id" },
  { readOnly: true }
)
