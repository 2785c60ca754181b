import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ConditionBody } from "../../../types/conditions"
import { serialService } from "../../support/request"

/** A condition to add; it must have a name. */
export type NewCondition = ConditionBody & { name: string }

/** Adds a condition. Undone by removing it. */
export const createSerialConditionStep = createStep(
  "create-serial-condition",
  async (condition: NewCondition, { container }) => {
    const { id } = await serialService(container).createSerialConditions(condition)
    return new StepResponse({ id }, id)
  },
  async (id, { container }) => {
    if (id) {
      await serialService(container).deleteSerialConditions(id)
    }
  }
)
