import { model } from "@medusajs/framework/utils"

/** What was scanned in a count, by whom and when; one unit counts once, unless a scan of it was set aside. */
const SerialCountScan = model.define("serial_count_scan", {
  operation_id: model.text().primaryKey(),
  /** The unit's id, or the number that no unit bears in its comparable form. */
  key: model.text().primaryKey(),
  count_id: model.text(),
  /** As it was read from what was scanned. */
  number: model.text(),
  serial_id: model.text().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  scanned_at: model.dateTime(),
  discarded_at: model.dateTime().nullable(),
})

export default SerialCountScan
