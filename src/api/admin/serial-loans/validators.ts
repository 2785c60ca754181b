import { z } from "@medusajs/framework/zod"
import { MAX_SERIALS } from "../../../lifecycle/unit-details"
import { pageOf, yesOrNo } from "../../query-validators"
import { calendarDate, idText, listUpTo, namedSerial, shortText } from "../../validators"

const serials = listUpTo(MAX_SERIALS, namedSerial, 1)
const some = shortText.min(1)

/** POST /admin/serial-loans */
export const LendSerials = z
  .strictObject({
    serials,
    due_on: calendarDate,
    customer_id: idText.optional(),
    borrower: some.optional(),
    case_id: idText.optional(),
    reason: some.optional(),
    although_needed: z.boolean().optional(),
  })
  .refine((body) => (body.customer_id === undefined) !== (body.borrower === undefined), {
    message: "exactly one of customer_id and borrower must say who has them",
  })

/** POST /admin/serial-loans/return */
export const ReturnLoan = z.strictObject({
  serials,
  location_id: idText.optional(),
  bin: some.optional(),
  condition_id: idText.optional(),
  reason: some.optional(),
})

/** GET /admin/serial-loans */
export const ListLoans = z.strictObject({
  is_overdue: yesOrNo.optional(),
  customer_id: idText.optional(),
  case_id: idText.optional(),
  ...pageOf(20),
})
export type ListLoansQuery = z.infer<typeof ListLoans>
