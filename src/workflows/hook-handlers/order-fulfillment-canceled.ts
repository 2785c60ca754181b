import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { undoFulfilledWorkflow } from "../fulfilling/undo-fulfilled"

/**
 * Puts the serials of a cancelled fulfilment back. Never throws: the cancellation is done by now, and
 * `order.fulfillment_canceled` and reconciliation come to the same.
 */
export async function undoOnFulfillmentCanceled(
  { fulfillment }: { fulfillment: { id: string } },
  { container }: { container: MedusaContainer }
) {
  try {
    await undoFulfilledWorkflow(container).run({ input: { fulfillment_id: fulfillment.id } })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `serials: those of the cancelled fulfilment ${fulfillment.id} are not back yet.`,
        error as Error
      )
  }
  return new StepResponse(undefined)
}
