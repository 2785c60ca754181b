import { model } from "@medusajs/framework/utils"
import type { Photo } from "../../../lifecycle/photos"
import { OWNERS, STATUS_NAMES } from "../../../lifecycle/statuses"

/**
 * One physical unit. Written only by `execute`; every change has its event (the database sees to both).
 * Calendar dates are text (`YYYY-MM-DD`): they have no time zone, sort as they stand and replay to the same characters.
 * Indexes and constraints stand in the integrity migration, since most are partial.
 */
const Serial = model.define("serial", {
  id: model.id({ prefix: "ser" }).primaryKey(),
  inventory_item_id: model.text(),
  number: model.text(),
  normalized: model.text(),
  scope_key: model.text(),
  status: model.enum([...STATUS_NAMES]),
  owner: model.enum([...OWNERS]).default("store"),
  location_id: model.text().nullable(),
  destination_location_id: model.text().nullable(),
  bin: model.text().nullable(),
  condition_id: model.text().nullable(),
  is_sellable_condition: model.boolean().default(true),
  lot: model.text().nullable(),
  made_on: model.text().nullable(),
  expires_on: model.text().nullable(),
  order_id: model.text().nullable(),
  order_line_item_id: model.text().nullable(),
  assignment_id: model.text().nullable(),
  captured_as: model.text().nullable(),
  fulfillment_id: model.text().nullable(),
  return_id: model.text().nullable(),
  return_disposition: model.text().nullable(),
  return_condition_id: model.text().nullable(),
  return_treatment: model.text().nullable(),
  claim_id: model.text().nullable(),
  customer_id: model.text().nullable(),
  held_for: model.text().nullable(),
  held_until: model.dateTime().nullable(),
  notice_ids: model.array(),
  notice_resolutions: model.array(),
  case_id: model.text().nullable(),
  due_on: model.text().nullable(),
  reason: model.text().nullable(),
  delivery_id: model.text().nullable(),
  transfer_id: model.text().nullable(),
  replaces_serial_id: model.text().nullable(),
  supplier: model.text().nullable(),
  supplier_warranty_start: model.text().nullable(),
  supplier_warranty_end: model.text().nullable(),
  customer_warranty_start: model.text().nullable(),
  customer_warranty_end: model.text().nullable(),
  is_warranty_void: model.boolean().default(false),
  cost: model.text().nullable(),
  currency_code: model.text().nullable(),
  manufacturer: model.text().nullable(),
  importer: model.text().nullable(),
  model: model.text().nullable(),
  received_at: model.dateTime().nullable(),
  sold_at: model.dateTime().nullable(),
  delivered_at: model.dateTime().nullable(),
  replaced_by_serial_id: model.text().nullable(),
  registered_at: model.dateTime().nullable(),
  public_note: model.text().nullable(),
  photos: model.json<Photo[]>().default([]),
  notes: model.text().nullable(),
  borrower: model.json().nullable(),
  metadata: model.json().nullable(),
  /** How many events the unit has; the newest event's sequence. */
  version: model.number(),
  /** The newest event's hash. */
  head_hash: model.text(),
})

export default Serial
