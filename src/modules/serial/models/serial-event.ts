import { model } from "@medusajs/framework/utils"

/** One immutable line of a serial's history; see `canonicalForm` for what the hash covers. */
const SerialEvent = model.define("serial_event", {
  serial_id: model.text().primaryKey(),
  sequence: model.number().primaryKey(),
  operation_id: model.text(),
  command: model.text(),
  from_status: model.text().nullable(),
  to_status: model.text(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  reference_type: model.text().nullable(),
  reference_id: model.text().nullable(),
  occurred_at: model.dateTime(),
  recorded_at: model.dateTime(),
  changes: model.text(),
  hash_version: model.number(),
  prev_hash: model.text().nullable(),
  hash: model.text(),
  /** Free text beside the chain: it may be erased without breaking a hash. */
  note: model.text().nullable(),
})

export default SerialEvent
