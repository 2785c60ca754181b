import { model } from "@medusajs/framework/utils"

/**
 * That something has been told of: what is overdue, `id` being `{case or serial}@{due day}`, so that a later day is told
 * anew; what ends soon, `{kind}:{serial}@{last day}:{days before it}`, remembered until that last day; or that a return
 * awaits serials, `return-awaits-serials:{return}:{digest of what was received}`, remembered for a year.
 */
const SerialReminder = model.define("serial_reminder", {
  id: model.text().primaryKey(),
  remembered_until: model.text().nullable(),
})

export default SerialReminder
