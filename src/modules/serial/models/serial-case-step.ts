import { model } from "@medusajs/framework/utils"

/** What one operation changed of a case, so that undoing the operation undoes that too. `id` is the operation's. */
const SerialCaseStep = model.define("serial_case_step", {
  id: model.text().primaryKey(),
  case_id: model.text(),
  /** 1, 2, 3 … within the case, in the order of writing. */
  sequence: model.number(),
  step: model.text(),
  changes: model.json(),
})

export default SerialCaseStep
