import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkFormat, comparableForm } from "../../lifecycle/formats"
import { scopeKeyOf } from "../../lifecycle/policy"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ReclassifyBody } from "../../types/serials"
import { receivablePolicy } from "../receiving/receivable-policy"
import { neededForOrders } from "../stock/needed-for-orders"
import { gradesOf } from "../support/conditions"
import { namedToChange } from "../support/named-to-change"
import { serialService, type Requested } from "../support/request"

/**
 * Makes the operation by which units become units of another tracked item. Reads only; their numbers must be of that
 * item's format, and free in its scope.
 * @throws unknown_item, not_tracked, unknown_serial, ambiguous_number, malformed_number, bad_check_digit,
 *   unknown_condition, needed_for_orders
 */
export const prepareReclassificationStep = createStep(
  "prepare-reclassification",
  async ({ body, actor, idempotency_key }: Requested<ReclassifyBody>, { container }) => {
    const { inventory_item_id, serials, condition_id, reason } = body
    const head = {
      kind: "reclassify" as const,
      actor,
      idempotency_key,
      request: body,
      reference: { type: "inventory_item", id: inventory_item_id },
      note: reason ?? null,
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const policy = await receivablePolicy(container, { inventory_item_id })
    const units = await namedToChange(container, serials, "reclassify")
    refuseIfAny(
      units.flatMap(({ serial_id, standing: { number } }) => {
        const refusal = checkFormat(number, policy.format)
        return refusal ? [{ ...refusal, serial_id }] : []
      })
    )
    refuseIfAny(await neededForOrders(container, units, body))
    const grades = await gradesOf(container, [condition_id])
    return new StepResponse<OperationInput>({
      ...head,
      batches: [
        {
          command: "reclassify",
          set: {
            inventory_item_id,
            scope_key: scopeKeyOf(policy, inventory_item_id),
            reason,
            ...(condition_id === undefined ? {} : grades.of(condition_id)),
          },
          units: units.map(({ serial_id, number, standing }) => ({
            serial_id,
            number,
            set: { normalized: comparableForm(standing.number, policy.format) },
          })),
        },
      ],
    })
  }
)
