import { model } from "@medusajs/framework/utils"

/** Another number of a unit: IMEI 2, MAC, asset tag, a former serial number. All can be looked up; none is exclusive. */
const SerialIdentifier = model.define("serial_identifier", {
  id: model.id({ prefix: "serid" }).primaryKey(),
  serial_id: model.text(),
  type: model.text(),
  value: model.text(),
  normalized: model.text(),
})

export default SerialIdentifier
