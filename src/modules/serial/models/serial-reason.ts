import { model } from "@medusajs/framework/utils"

/** A reason as the store words it, offered wherever one is asked for. What was said for it stays with its operation. */
const SerialReason = model.define("serial_reason", {
  id: model.id({ prefix: "serreason" }).primaryKey(),
  text: model.text(),
  rank: model.number().default(0),
})

export default SerialReason
