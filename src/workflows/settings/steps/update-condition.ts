import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../../lifecycle/refusals"
import type { ConditionBody } from "../../../types/conditions"
import { refuseWith, serialService, type Requested } from "../../support/request"

/** A condition's id and what shall be said of it; what is absent stays. */
export type ConditionChange = ConditionBody & { id: string }

/** What the workflow that changes a condition takes. */
export type RequestedConditionChange = Requested<ConditionChange>

/**
 * Changes a condition, unless the same request changed serials before. Undone by writing what it was.
 * @throws SerialRefusalError unknown_condition, idempotency_key_reused
 */
export const updateSerialConditionStep = createStep(
  "update-serial-condition",
  async ({ body: change, idempotency_key }: RequestedConditionChange, { container }) => {
    const service = serialService(container)
    const [before] = await service.listSerialConditions({ id: change.id })
    if (!before) {
      refuseWith(refuse("unknown_condition", null, { condition: change.id }))
    }
    if (await service.recall(idempotency_key, change)) {
      return new StepResponse({ id: change.id, is_sellable: before.is_sellable }, null)
    }
    const { name, description, colour, is_sellable, rank } = before
    const updated = await service.updateSerialConditions(change)
    return new StepResponse(
      { id: change.id, is_sellable: updated.is_sellable },
      { id: change.id, name, description, colour, is_sellable, rank }
    )
  },
  async (before, { container }) => {
    if (before) {
      await serialService(container).updateSerialConditions(before)
    }
  }
)
