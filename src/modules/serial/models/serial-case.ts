import { model } from "@medusajs/framework/utils"
import { CASE_KINDS, CASE_OUTCOMES, CASE_STATUSES } from "../../../lifecycle/cases"

/** A repair, a claim or a return to a supplier. Written by operations alone, each of which leaves its step. */
const SerialCase = model.define("serial_case", {
  id: model.id({ prefix: "sercase" }).primaryKey(),
  kind: model.enum([...CASE_KINDS]),
  status: model.enum([...CASE_STATUSES]),
  vendor: model.text().nullable(),
  reference: model.text().nullable(),
  customer_id: model.text().nullable(),
  contact: model.text().nullable(),
  fault: model.text().nullable(),
  note: model.text().nullable(),
  due_on: model.text().nullable(),
  cost: model.text().nullable(),
  credit: model.text().nullable(),
  currency_code: model.text().nullable(),
  outcome: model.enum([...CASE_OUTCOMES]).nullable(),
  opened_at: model.dateTime().nullable(),
  sent_at: model.dateTime().nullable(),
  returned_at: model.dateTime().nullable(),
  closed_at: model.dateTime().nullable(),
  actor_type: model.text(),
  actor_id: model.text().nullable(),
})

export default SerialCase
