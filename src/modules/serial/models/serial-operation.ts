import { model } from "@medusajs/framework/utils"

/** One business action. `pending` until serials and stock both have it; then it never changes again. */
const SerialOperation = model.define("serial_operation", {
  id: model.id({ prefix: "serop" }).primaryKey(),
  kind: model.text(),
  state: model.enum(["pending", "done", "abandoned"]),
  /** How far a pending operation came: `planned` → `stocked` (stock raised) → `recorded` (serials written). */
  progress: model.enum(["planned", "stocked", "recorded"]),
  idempotency_key: model.text(),
  /** 1, 2, … : a key whose operation was reverted or abandoned executes anew. */
  attempt: model.number().default(1),
  request_hash: model.text(),
  reverts_operation_id: model.text().nullable(),
  /** The Medusa flow that caused it and through which it is undone, such as `fulfillment`. */
  flow: model.text().nullable(),
  reference_type: model.text().nullable(),
  reference_id: model.text().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
  occurred_at: model.dateTime(),
  recorded_at: model.dateTime(),
  serial_count: model.number().default(0),
  /** Stock that Medusa's levels are owed: `[{inventory_item_id, location_id, quantity}]`. */
  owed: model.json(),
  /** What a pending operation means to do, so that a job can finish it; null once done. */
  intent: model.json().nullable(),
  note: model.text().nullable(),
})

export default SerialOperation
