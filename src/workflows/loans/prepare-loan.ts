import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CASE } from "../../lifecycle/cases"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { OperationInput, Reference } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { LendBody, ReturnLoanBody } from "../../types/cases"
import { caseById } from "../cases/units-of-case"
import { neededForOrders } from "../stock/needed-for-orders"
import { unknownCustomers } from "../support/customers"
import { distinct } from "../support/graph"
import { namedToChange, type NamedToChange } from "../support/named-to-change"
import { serialService, type Requested } from "../support/request"
import { whereTo } from "../support/where-to"

interface StepContext {
  container: MedusaContainer
}

/**
 * Makes the operation that lends units from stock. Reads only; the units themselves are judged when it is planned.
 * @throws unknown_customer, unknown_case, case_not_open, needed_for_orders, and what `namedToChange` refuses
 */
export const prepareSerialLoanStep = createStep(
  "prepare-serial-loan",
  async ({ body, actor, idempotency_key }: Requested<LendBody>, { container }: StepContext) => {
    const { serials, due_on, customer_id, borrower, case_id, reason } = body
    const head = {
      kind: "loan" as const,
      actor,
      idempotency_key,
      request: body,
      reference: ofCase(case_id),
      note: reason ?? null,
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    refuseIfAny([
      ...(await unknownCustomers(container, [customer_id])),
      ...(case_id === undefined ? [] : await notOpen(container, case_id)),
    ])
    const units = await namedToChange(container, serials, "lend")
    refuseIfAny(await neededForOrders(container, units, body))
    return new StepResponse<OperationInput>({
      ...head,
      batches: [
        {
          command: "lend",
          set: { due_on, customer_id, case_id, reason },
          plain: { borrower: borrower === undefined ? null : { name: borrower } },
          units: units.map(({ serial_id, number }) => ({ serial_id, number })),
        },
      ],
    })
  }
)

/**
 * Makes the operation by which lent units are back, to be inspected. Reads only.
 * @throws unknown_location, unknown_condition, due_on_case for units that were replaced in advance, and what
 *   `namedToChange` refuses
 */
export const prepareLoanReturnStep = createStep(
  "prepare-loan-return",
  async (
    { body, actor, idempotency_key }: Requested<ReturnLoanBody>,
    { container }: StepContext
  ) => {
    const head = {
      kind: "loan_return" as const,
      actor,
      idempotency_key,
      request: body,
      note: body.reason ?? null,
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const where = await whereTo(container, body)
    const units = await namedToChange(container, body.serials, "return_from_loan")
    const cases = distinct(units.map(({ standing }) => standing.case_id))
    refuseIfAny(await dueOnCases(container, cases, units))
    const [only] = cases
    const isOfOne = units.every(({ standing }) => standing.case_id === only)
    return new StepResponse<OperationInput>({
      ...head,
      // Units that are lent for nobody's case are not of the one that others are lent for.
      reference: isOfOne ? ofCase(only) : null,
      batches: [
        {
          command: "return_from_loan",
          set: where,
          // Who had them stays noted until they are lent again, for when this is undone.
          units: units.map(({ serial_id, number }) => ({ serial_id, number })),
        },
      ],
    })
  }
)

function ofCase(id: string | undefined): Reference | null {
  return id === undefined ? null : { type: CASE, id }
}

async function notOpen(container: MedusaContainer, id: string): Promise<Refusal[]> {
  const { status } = await caseById(container, id)
  return status === "open" ? [] : [refuse("case_not_open", null, { case: id, status })]
}

/** What an open case is about comes back on that case, which it closes. */
async function dueOnCases(
  container: MedusaContainer,
  cases: readonly string[],
  units: readonly NamedToChange[]
): Promise<Refusal[]> {
  if (cases.length === 0) {
    return []
  }
  const serials = serialService(container)
  const page = { limit: cases.length, offset: 0 }
  const open = (await serials.findCases({ ids: cases, statuses: ["open"] }, page)).cases
  const onCases = await serials.unitsOnCases(open.map(({ id }) => id))
  const due = new Map(
    onCases.filter(({ role }) => role === "subject").map((unit) => [unit.id, unit.case_id])
  )
  return units.flatMap(({ serial_id, number }) => {
    const id = due.get(serial_id)
    return id === undefined ? [] : [refuse("due_on_case", number, { case: id }, serial_id)]
  })
}
