import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../../lifecycle/refusals"
import { refuseWith, serialService } from "../../support/request"

/**
 * Removes a condition that nothing uses. Undone by adding it again under its id.
 * @throws SerialRefusalError unknown_condition, invalid_request while serials or policies use it
 */
export const deleteSerialConditionStep = createStep(
  "delete-serial-condition",
  async (id: string, { container }) => {
    const service = serialService(container)
    const [condition] = await service.listSerialConditions({ id })
    if (!condition) {
      refuseWith(refuse("unknown_condition", null, { condition: id }))
    }
    const { serials, policies } = await service.deleteUnusedCondition(id)
    if (serials + policies > 0) {
      const used = { condition: condition.name, condition_id: id, serials, policies }
      refuseWith(refuse("invalid_request", null, { why: "condition_in_use", ...used }))
    }
    const { name, description, colour, is_sellable, rank } = condition
    return new StepResponse({ id }, { id, name, description, colour, is_sellable, rank })
  },
  async (condition, { container }) => {
    if (condition) {
      await serialService(container).createSerialConditions(condition)
    }
  }
)
