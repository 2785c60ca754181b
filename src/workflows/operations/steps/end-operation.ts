import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERIAL_MODULE } from "../../../modules/serial"
import type SerialModuleService from "../../../modules/serial/service"

/** Notes that an operation's stock has been raised, so that a job that finds it pending need not guess. */
export const markSerialOperationStockedStep = createStep(
  "mark-serial-operation-stocked",
  async (operationId: string, { container }) => {
    await container.resolve<SerialModuleService>(SERIAL_MODULE).markStocked(operationId)
    return new StepResponse(operationId)
  }
)

/** Ends an operation that serials and stock both have. */
export const finishSerialOperationStep = createStep(
  "finish-serial-operation",
  async (operationId: string, { container }) => {
    await container.resolve<SerialModuleService>(SERIAL_MODULE).finish(operationId)
    return new StepResponse(operationId)
  }
)
