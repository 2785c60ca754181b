import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERIAL_MODULE } from "../../../modules/serial"
import type SerialModuleService from "../../../modules/serial/service"
import { isLowered } from "../how-far-it-came"
import { takeBack } from "../take-back"

/**
 * Writes the serials of a planned operation. Undone by reverting what has not moved on since; but not where its stock is
 * lowered already and nobody could say so, for then the units would be beyond stock: a job ends the operation.
 */
export const carryOutSerialOperationStep = createStep(
  "carry-out-serial-operation",
  async (operationId: string, { container }) => {
    const result = await container.resolve<SerialModuleService>(SERIAL_MODULE).carryOut(operationId)
    return new StepResponse(result, operationId)
  },
  async (operationId, { container }) => {
    if (operationId && !(await isLowered(container, operationId))) {
      await takeBack(container, operationId)
    }
  }
)
