import { model } from "@medusajs/framework/utils"

/** The merchant's own grading of a unit (New, Open box, …): its colour, and whether it may be sold. */
const SerialCondition = model.define("serial_condition", {
  id: model.id({ prefix: "sercond" }).primaryKey(),
  name: model.text().searchable(),
  description: model.text().nullable(),
  colour: model.enum(["green", "blue", "orange", "red", "purple", "grey"]).default("grey"),
  is_sellable: model.boolean().default(true),
  rank: model.number().default(0),
})

export default SerialCondition
