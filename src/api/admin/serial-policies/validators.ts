import { z } from "@medusajs/framework/zod"
import { FORMAT_KINDS, MAX_PATTERN_LENGTH, type FormatKind } from "../../../lifecycle/formats"
import { POLICY_CHOICES } from "../../../lifecycle/policy"
import { MAX_NUMBER_LENGTH } from "../../../lifecycle/serial-number"
import { pageOf } from "../../query-validators"
import { idText, longText } from "../../validators"

const choice = <Part extends keyof typeof POLICY_CHOICES>(part: Part) =>
  z.enum(POLICY_CHOICES[part]).nullish()

const format = z.strictObject({
  kind: z.enum(FORMAT_KINDS as readonly [FormatKind, ...FormatKind[]]),
  pattern: longText.max(MAX_PATTERN_LENGTH).optional(),
  case_sensitive: z.boolean().default(false),
})

const warranty = z.strictObject({
  months: z.number().int().min(0).max(1_200),
  starts_at: z.enum(["sale", "shipment", "delivery", "registration"]),
  on_resale: z.enum(["fresh", "remaining"]),
  on_replacement: z.enum(["fresh", "remaining"]),
})

const parts = z.strictObject({
  receipt: choice("receipt"),
  allocation: choice("allocation"),
  strategy: choice("strategy"),
  fulfillment: choice("fulfillment"),
  unknown_at_capture: choice("unknown_at_capture"),
  return: choice("return"),
  after_return: choice("after_return"),
  uniqueness: choice("uniqueness"),
  storefront: choice("storefront"),
  book: choice("book"),
  return_condition: idText.nullish(),
  format: format.nullish(),
  generator: longText.min(1).max(MAX_NUMBER_LENGTH).nullish(),
  customer_warranty: warranty.nullish(),
})

/** POST /admin/serial-policies/:id */
export const SetPolicy = z.strictObject({
  is_tracked: z.boolean().optional(),
  parts: parts.optional(),
  location_id: idText.optional(),
})

/** GET /admin/serial-policies */
export const ListPolicies = z.strictObject({
  location_id: idText.optional(),
  is_differing: z.enum(["true", "false"]).optional(),
  ...pageOf(50),
})
export type ListPoliciesQuery = z.infer<typeof ListPolicies>
