import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../../lifecycle/refusals"
import type { ConditionBody } from "../../../types/conditions"
import { refuseWith, serialService, type Requested } from "../../support/request"

/** A condition's id and what shall be said of it; what is absent stays. */
export type ConditionChange = ConditionBody & { id: string }

/** What the workflow that changes a condition takes. */
export type RequestedConditionChange = Requested<ConditionChange>

/** Changes a condition. Undone by writing what it was. @throws SerialRefusalError unknown_condition */
export const updateSerialConditionStep = createStep(
  "update-serial-condition",
  async (change: ConditionChange, { container }) => {
    const service = serialService(container)
    const [before] = await service.listSerialConditions({ id: change.id })
    if (!before) {
      refuseWith(refuse("unknown_condition", null, { condition: change.id }))
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
