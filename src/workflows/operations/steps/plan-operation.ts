import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SERIAL_MODULE } from "../../../modules/serial"
import type { RevertInput } from "../../../modules/serial/ledger/ledger"
import type { OperationInput } from "../../../modules/serial/ledger/types"
import type SerialModuleService from "../../../modules/serial/service"
import { awaitingAt } from "../../stock/levels"
import { syncWithheld } from "../../stock/withheld-reservations"

/**
 * Judges an operation and records it as pending, with the stock it owes; refuses whole what the rules refuse.
 * Undone by abandoning it.
 */
export const planSerialOperationStep = createStep(
  "plan-serial-operation",
  async (input: OperationInput | RevertInput, { container }) => {
    const serials = container.resolve<SerialModuleService>(SERIAL_MODULE)
    const planned = await serials.plan(input)
    const undo = planned.is_replay ? null : planned
    if (undo === null || planned.owed.length === 0) {
      return new StepResponse(planned, undo)
    }
    try {
      await serials.noteAwaiting(planned.operation_id, await awaitingAt(container, planned.owed))
    } catch (error) {
      await serials.abandon(planned.operation_id)
      throw error
    }
    return new StepResponse(planned, undo)
  },
  async (planned, { container }) => {
    if (planned) {
      await container.resolve<SerialModuleService>(SERIAL_MODULE).abandon(planned.operation_id)
      // Until then its units counted as withheld.
      await syncWithheld(container, planned.withheld)
    }
  }
)
