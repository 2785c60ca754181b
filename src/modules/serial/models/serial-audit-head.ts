import { model } from "@medusajs/framework/utils"

/**
 * The newest event that a unit had when its chain was last found whole, or exported. It never goes back, so that a chain
 * whose end was cut off together with its record is found.
 */
const SerialAuditHead = model.define("serial_audit_head", {
  serial_id: model.text().primaryKey(),
  sequence: model.number(),
  hash: model.text(),
})

export default SerialAuditHead
