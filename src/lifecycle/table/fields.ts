import type { StateField } from "../serial"

/** The order line that has the unit, and how it came by it. */
export const HOLDER = [
  "order_id",
  "order_line_item_id",
  "assignment_id",
  "captured_as",
  "fulfillment_id",
  "customer_id",
] as const satisfies StateField[]
/** What the returns desk noted before the return is received. */
export const RETURNING = [
  "return_id",
  "return_disposition",
  "return_condition_id",
  "return_treatment",
] as const satisfies StateField[]
/** The cart for which the unit is kept. */
export const HOLD = ["held_for", "held_until"] as const satisfies StateField[]
/** Everything that a sale puts on a unit, and the case that its buyer has. */
export const SALE = [
  ...HOLDER,
  ...RETURNING,
  "claim_id",
  "case_id",
  "sold_at",
  "delivered_at",
  "registered_at",
  "replaces_serial_id",
] as const satisfies StateField[]
/** The notices that it is under, and what became of it there. */
export const NOTICES = ["notice_ids", "notice_resolutions"] as const satisfies StateField[]
/** What is known of a unit when it comes in. */
export const ORIGIN = [
  "condition_id",
  "is_sellable_condition",
  "lot",
  "made_on",
  "expires_on",
  "bin",
  "supplier",
  "supplier_warranty_start",
  "supplier_warranty_end",
  "cost",
  "currency_code",
  "manufacturer",
  "importer",
  "model",
  "public_note",
  "delivery_id",
  "replaces_serial_id",
  "identifiers",
] as const satisfies StateField[]
/** What a unit is, and by which number it is known. */
export const IDENTITY = [
  "inventory_item_id",
  "number",
  "normalized",
  "scope_key",
] as const satisfies StateField[]
/** Its condition, and whether that may be sold. */
export const GRADE = ["condition_id", "is_sellable_condition"] as const satisfies StateField[]
/** The warranty that a sale gives, and whether it was made void: the mark goes with the warranty. */
export const WARRANTY = [
  "customer_warranty_start",
  "customer_warranty_end",
  "is_warranty_void",
] as const satisfies StateField[]
/** The order line for which it is captured, and whose that is. */
export const LINE = [
  "order_id",
  "order_line_item_id",
  "assignment_id",
  "customer_id",
] as const satisfies StateField[]
/** A whole sale, as it passes from the unit that was captured to the one that left. */
export const PASSED_ON = [
  ...LINE,
  "fulfillment_id",
  "sold_at",
  "delivered_at",
  "claim_id",
  "replaces_serial_id",
  "registered_at",
  ...WARRANTY,
] as const satisfies StateField[]
