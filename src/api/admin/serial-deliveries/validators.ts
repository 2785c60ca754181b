import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { DELIVERY_OUTCOMES, DELIVERY_STATUSES } from "../../../lifecycle/deliveries"
import { idList, listOf, pageOf } from "../../query-validators"
import { calendarDate, idText, listUpTo, longText, numberText, shortText } from "../../validators"
import { receiptFields, saysOneSource, SAY_ONE_SOURCE } from "../serials/receive/validators"

const quantity = z.number().int().min(1).max(1_000_000)

/** The numbers that were announced for an item, by list or as text. */
const numbers = {
  serials: listUpTo(MAX_SERIALS, numberText, 1).optional(),
  text: z.string().max(2_000_000).optional(),
}

const atMostOneSource = (line: { serials?: unknown; text?: unknown }) =>
  line.serials === undefined || line.text === undefined
const ONE_SOURCE = { message: "serials and text cannot both say which numbers were announced" }

const onePerItem = (lines: readonly { inventory_item_id: string }[]) =>
  new Set(lines.map(({ inventory_item_id }) => inventory_item_id)).size === lines.length
const ONE_LINE = { message: "an item can stand on one line only" }

const head = {
  supplier: shortText.min(1),
  reference: shortText.min(1),
  location_id: idText,
  expected_on: calendarDate,
  note: longText,
}

/** POST /admin/serial-deliveries */
export const CreateDelivery = z.strictObject({
  supplier: head.supplier,
  reference: head.reference.optional(),
  location_id: head.location_id,
  expected_on: head.expected_on.optional(),
  note: head.note.optional(),
  lines: listUpTo(
    1_000,
    z
      .strictObject({ inventory_item_id: idText, quantity, ...numbers })
      .refine(atMostOneSource, ONE_SOURCE),
    1
  ).refine(onePerItem, ONE_LINE),
})

/** POST /admin/serial-deliveries/:id */
export const ChangeDelivery = z.strictObject({
  supplier: head.supplier.optional(),
  reference: head.reference.nullable().optional(),
  location_id: head.location_id.optional(),
  expected_on: head.expected_on.nullable().optional(),
  note: head.note.nullable().optional(),
  lines: listUpTo(
    1_000,
    z
      .strictObject({ inventory_item_id: idText, quantity: quantity.optional(), ...numbers })
      .refine(atMostOneSource, ONE_SOURCE),
    1
  )
    .refine(onePerItem, ONE_LINE)
    .optional(),
})

/** POST /admin/serial-deliveries/:id/receive */
export const ReceiveDelivery = z
  .strictObject({ ...receiptFields, location_id: idText.optional() })
  .refine(saysOneSource, SAY_ONE_SOURCE)

/** POST /admin/serial-deliveries/:id/close and /cancel */
export const EndDelivery = z.strictObject({ reason: shortText.optional() })

/** GET /admin/serial-deliveries */
export const ListDeliveries = z.strictObject({
  status: z.enum(DELIVERY_STATUSES).optional(),
  location_id: idList.optional(),
  supplier: shortText.optional(),
  reference: shortText.optional(),
  inventory_item_id: idText.optional(),
  ...pageOf(20),
})
export type ListDeliveriesQuery = z.infer<typeof ListDeliveries>

/** GET /admin/serial-deliveries/:id/serials */
export const ListDeliverySerials = z.strictObject({
  outcome: listOf(z.enum(DELIVERY_OUTCOMES)).optional(),
  inventory_item_id: idText.optional(),
  ...pageOf(100),
})
export type ListDeliverySerialsQuery = z.infer<typeof ListDeliverySerials>
