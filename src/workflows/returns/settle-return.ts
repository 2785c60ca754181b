import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { LedgerResult } from "../../modules/serial/ledger/results"
import { syncWithheld } from "../stock/withheld-reservations"
import { lowerStock } from "../stock/move-stock"
import { serialService } from "../support/request"

/**
 * Puts the serials of a received return where they belong, once Medusa has their stock: units for inspection come off
 * stock again. Medusa's part cannot be undone, so this never throws: what it cannot do stays pending, visible as stock
 * that awaits serials, and a job finishes it.
 */
export const settleReturnSerialsStep = createStep(
  "settle-return-serials",
  async (planned: LedgerResult, { container }) => {
    const service = serialService(container)
    try {
      await syncWithheld(container, planned.withheld)
      const carried = await service.carryOut(planned.operation_id)
      if (carried.state === "pending" && !carried.is_replay) {
        const owed = carried.owed.filter(({ quantity }) => quantity < 0)
        await lowerStock(container, planned.operation_id, owed)
        await service.finish(planned.operation_id)
      }
      await syncWithheld(container, carried.withheld_places)
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(
          `serials: operation ${planned.operation_id} of a received return is not finished yet.`,
          error as Error
        )
    }
    return new StepResponse(planned.operation_id)
  }
)
