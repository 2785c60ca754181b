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
  /** Where the unit was afterwards, as its changes until then say: beside the chain, for figures of one place. */
  location_id: model.text().nullable(),
  hash_version: model.number(),
  prev_hash: model.text().nullable(),
  hash: model.text(),
  /** The unit's notes before and after, where it changed them: beside the chain, so that they can be erased. */
  notes_before: model.text().nullable(),
  notes_after: model.text().nullable(),
})

export default SerialEvent
