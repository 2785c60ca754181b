import { model } from "@medusajs/framework/utils"
import type { ChainFault } from "../../../lifecycle/audit"

/** One verification of all chains. It goes on after `verified_until` where a process died, and one runs at a time. */
const SerialAuditRun = model.define("serial_audit_run", {
  id: model.id({ prefix: "seraud" }).primaryKey(),
  state: model.enum(["running", "done"]),
  /** The last unit that was verified, in the order of their ids. */
  verified_until: model.text().default(""),
  serial_count: model.number().default(0),
  event_count: model.number().default(0),
  fault_count: model.number().default(0),
  /** The first faults that were found. */
  faults: model.json<ChainFault[]>().default([]),
  finished_at: model.dateTime().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialAuditRun
