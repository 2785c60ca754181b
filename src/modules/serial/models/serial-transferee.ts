import { model } from "@medusajs/framework/utils"

/** To whom an order's units go, where that is not whom it is sent to: such as another dealer. Frozen when they leave. */
const SerialTransferee = model.define("serial_transferee", {
  order_id: model.text().primaryKey(),
  name: model.text(),
  address: model.text().nullable(),
  licence_number: model.text().nullable(),
})

export default SerialTransferee
