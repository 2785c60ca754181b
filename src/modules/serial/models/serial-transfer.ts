import { model } from "@medusajs/framework/utils"

/**
 * Units sent from one location to another, at once or by way of transit. Written with the operation that sends them, and
 * never changed: how far it came follows from its operations (see `queries/transfers.ts`).
 */
const SerialTransfer = model.define("serial_transfer", {
  id: model.id({ prefix: "sertr" }).primaryKey(),
  origin_location_id: model.text(),
  destination_location_id: model.text(),
  /** The merchant's own document, such as a delivery note. */
  reference: model.text().nullable(),
  note: model.text().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialTransfer
