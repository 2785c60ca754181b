import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import SerialModule from "../modules/serial"

/** A customer and the serials that they have: `serials` of a customer. */
export default defineLink(
  { linkable: CustomerModule.linkable.customer, field: "id", isList: true },
  { ...SerialModule.linkable.serial.id, primaryKey: "customer_id" },
  { readOnly: true }
)
