import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { CASE_KINDS, CASE_OUTCOMES, CASE_STATUSES } from "../../../lifecycle/cases"
import { listOf, pageOf, yesOrNo } from "../../query-validators"
import {
  amount,
  calendarDate,
  currency,
  idText,
  instant,
  listUpTo,
  longText,
  namedSerial,
  numberText,
  shortText,
} from "../../validators"

const serials = listUpTo(MAX_SERIALS, namedSerial, 1)
const some = shortText.min(1)

const details = {
  vendor: some,
  reference: some,
  contact: some,
  fault: some,
  note: longText.min(1),
  due_on: calendarDate,
  cost: amount,
  credit: amount,
  currency_code: currency,
}

/** POST /admin/serial-cases */
export const OpenCase = z
  .strictObject({
    ...z.strictObject(details).partial().shape,
    kind: z.enum(CASE_KINDS),
    serials: serials.optional(),
    never_sold: z
      .strictObject({
        inventory_item_id: idText,
        serials: listUpTo(MAX_SERIALS, numberText.min(1), 1),
      })
      .optional(),
    is_awaited: z.boolean().optional(),
    customer_id: idText.optional(),
    location_id: idText.optional(),
    opened_at: instant.optional(),
  })
  .refine((body) => body.serials !== undefined || body.never_sold !== undefined, {
    message: "serials or never_sold must say which units the case is about",
  })
  .refine((body) => body.never_sold === undefined || body.kind !== "supplier", {
    message: "a unit that was never here cannot be returned to a supplier (never_sold)",
  })

/** POST /admin/serial-cases/:id */
export const EditCase = z.strictObject(
  z
    .strictObject({
      vendor: details.vendor.nullable(),
      reference: details.reference.nullable(),
      contact: details.contact.nullable(),
      fault: details.fault.nullable(),
      note: details.note.nullable(),
      due_on: details.due_on.nullable(),
      cost: details.cost.nullable(),
      credit: details.credit.nullable(),
      currency_code: details.currency_code.nullable(),
    })
    .partial().shape
)

const units = { serials: serials.optional(), reason: some.optional() }
const where = {
  location_id: idText.optional(),
  bin: some.optional(),
  condition_id: idText.optional(),
}

/** POST /admin/serial-cases/:id/receive */
export const ReceiveCase = z.strictObject({ ...units, ...where })

/** POST /admin/serial-cases/:id/send */
export const SendCase = z.strictObject({
  vendor: details.vendor.optional(),
  reference: details.reference.optional(),
  due_on: details.due_on.optional(),
  sent_at: instant.optional(),
  reason: some.optional(),
})

/** POST /admin/serial-cases/:id/return */
export const ReturnCase = z.strictObject({ ...units, ...where, returned_at: instant.optional() })

/** POST /admin/serial-cases/:id/hand-back */
export const HandBack = z.strictObject(units)

const replacements = listUpTo(
  MAX_SERIALS,
  z
    .strictObject({
      serial: namedSerial.optional(),
      by: numberText.min(1).optional(),
      generate: z.literal(true).optional(),
      is_new: z.boolean().optional(),
    })
    .refine(({ by, generate }) => (by === undefined) !== (generate === undefined), {
      message: "either by or generate must say what takes the place",
    }),
  1
)

/** POST /admin/serial-cases/:id/replace-in-advance */
export const ReplaceInAdvance = z.strictObject({
  replacements,
  due_on: calendarDate,
  reason: some.optional(),
})

/** POST /admin/serial-cases/:id/close */
export const CloseCase = z
  .strictObject({
    outcome: z.enum(CASE_OUTCOMES),
    replacements: replacements.optional(),
    is_kept_by_vendor: z.boolean().optional(),
    ...where,
    cost: details.cost.optional(),
    credit: details.credit.optional(),
    currency_code: details.currency_code.optional(),
    reason: some.optional(),
    closed_at: instant.optional(),
  })
  .refine((body) => body.replacements === undefined || body.outcome === "replaced", {
    message: "only the outcome replaced takes replacements",
  })

/** POST /admin/serial-cases/:id/cancel */
export const CancelCase = z.strictObject({ reason: some.optional() })

/** GET /admin/serial-cases */
export const ListCases = z.strictObject({
  kind: listOf(z.enum(CASE_KINDS)).optional(),
  status: listOf(z.enum(CASE_STATUSES)).optional(),
  outcome: listOf(z.enum(CASE_OUTCOMES)).optional(),
  vendor: shortText.optional(),
  reference: shortText.optional(),
  customer_id: idText.optional(),
  serial_id: idText.optional(),
  is_overdue: yesOrNo.optional(),
  ...pageOf(20),
})
export type ListCasesQuery = z.infer<typeof ListCases>

/** GET /admin/serial-cases/:id/serials */
export const ListCaseSerials = z.strictObject(pageOf(100))
export type ListCaseSerialsQuery = z.infer<typeof ListCaseSerials>
