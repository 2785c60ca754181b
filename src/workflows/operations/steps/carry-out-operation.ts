import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERIAL_MODULE } from "../../../modules/serial"
import type SerialModuleService from "../../../modules/serial/service"
import { takeBack } from "../take-back"

/** Writes the serials of a planned operation. Undone by reverting what has not moved on since. */
export const carryOutSerialOperationStep = createStep(
  "carry-out-serial-operation",
  async (operationId: string, { container }) => {
    const result = await container.resolve<SerialModuleService>(SERIAL_MODULE).carryOut(operationId)
    return new StepResponse(result, operationId)
  },
  async (operationId, { container }) => {
    if (operationId) {
      await takeBack(container, operationId)
    }
  }
)
