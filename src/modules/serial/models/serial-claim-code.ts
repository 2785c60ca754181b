import { model } from "@medusajs/framework/utils"

/**
 * The code that lies in a unit's box, as its digest only; `id` is the serial's. It counts until the unit has come back
 * from a customer, or another takes its place.
 */
const SerialClaimCode = model.define("serial_claim_code", {
  id: model.text().primaryKey(),
  code_hash: model.text(),
})

export default SerialClaimCode
