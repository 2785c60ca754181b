import { model } from "@medusajs/framework/utils"

/** That something overdue has been told of: `id` is `{case or serial}@{due day}`, so a later day is told anew. */
const SerialReminder = model.define("serial_reminder", {
  id: model.text().primaryKey(),
})

export default SerialReminder
