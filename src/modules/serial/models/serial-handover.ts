import { model } from "@medusajs/framework/utils"
import { HANDOVER_STATUSES } from "../../../lifecycle/handovers"

/** That the owner of a unit offers it to another customer, and what came of it. */
const SerialHandover = model.define("serial_handover", {
  id: model.id({ prefix: "serhand" }).primaryKey(),
  serial_id: model.text(),
  from_customer_id: model.text(),
  /** Who it was that took it. */
  to_customer_id: model.text().nullable(),
  /** For whose log-in it is, in small letters; forgotten once it has ended. */
  email: model.text().nullable(),
  status: model.enum([...HANDOVER_STATUSES]),
  expires_at: model.dateTime(),
  ended_at: model.dateTime().nullable(),
})

export default SerialHandover
