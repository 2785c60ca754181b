import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import SerialModule from "../modules/serial"

/** A serial and the customer who has it: `customer` of a serial. Only read: the id stands in the serial's own row. */
export default defineLink(
  { linkable: SerialModule.linkable.serial, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
