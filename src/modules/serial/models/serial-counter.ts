import { model } from "@medusajs/framework/utils"

/** The last number that a generator pattern gave out; `id` is the pattern with its date filled in. */
const SerialCounter = model.define("serial_counter", {
  id: model.text().primaryKey(),
  last: model.number(),
})

export default SerialCounter
