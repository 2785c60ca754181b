import { model } from "@medusajs/framework/utils"

/** An export of the audit trail that was given out whole: what its end said. Never changed. */
const SerialAuditExport = model.define("serial_audit_export", {
  id: model.id({ prefix: "serexp" }).primaryKey(),
  exported_at: model.dateTime(),
  /** Of what it was asked: canonical JSON. */
  scope: model.text(),
  serial_count: model.number(),
  event_count: model.number(),
  heads_digest: model.text(),
  key_id: model.text().nullable(),
  signature: model.text().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialAuditExport
