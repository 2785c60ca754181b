import { model } from "@medusajs/framework/utils"
import { NOTICE_STAGES, RESOLUTIONS } from "../../../lifecycle/notices"

/**
 * A unit under a notice. Written by the ledger from what its events make of the unit, but for those that are selected and
 * wait until a job has placed the notice on them.
 */
const SerialNoticeUnit = model.define("serial_notice_unit", {
  notice_id: model.text().primaryKey(),
  serial_id: model.text().primaryKey(),
  stage: model.enum([...NOTICE_STAGES]),
  resolution: model.enum([...RESOLUTIONS]).nullable(),
  /** The operation that resolved it last: who, when, and the note. */
  resolved_by_operation_id: model.text().nullable(),
  /** When it was told that the unit is under the notice. */
  told_at: model.dateTime().nullable(),
})

export default SerialNoticeUnit
