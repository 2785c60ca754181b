import { model } from "@medusajs/framework/utils"

/**
 * What shows that units were delivered: who signed, the signature and pictures, as ids or addresses of files. It is
 * about a person, so it stands beside the chain, and may be erased.
 */
const SerialDeliveryProof = model.define("serial_delivery_proof", {
  /** The operation that confirmed the delivery. */
  operation_id: model.text().primaryKey(),
  fulfillment_id: model.text(),
  signed_by: model.text().nullable(),
  signature: model.json().nullable(),
  photos: model.json(),
  erased_at: model.dateTime().nullable(),
})

export default SerialDeliveryProof
