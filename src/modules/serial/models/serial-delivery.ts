import { model } from "@medusajs/framework/utils"

/**
 * A delivery that is expected from a supplier. Which of its units were announced and came, and whether it is closed,
 * follows from its operations (see `queries/deliveries.ts`).
 */
const SerialDelivery = model.define("serial_delivery", {
  id: model.id({ prefix: "serdel" }).primaryKey(),
  supplier: model.text(),
  /** The purchase order's number, or another document. */
  reference: model.text().nullable(),
  location_id: model.text(),
  /** A calendar date. */
  expected_on: model.text().nullable(),
  note: model.text().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialDelivery
