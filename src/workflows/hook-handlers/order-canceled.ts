import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { releaseOrderWorkflow } from "../capturing/release-order"

/**
 * Lets the serials of a cancelled order go. Never throws: payments are refunded by now, and `order.canceled` and
 * reconciliation come to the same.
 */
export async function releaseOnOrderCanceled(
  { order }: { order: { id: string } },
  { container }: { container: MedusaContainer }
) {
  try {
    await releaseOrderWorkflow(container).run({ input: { order_id: order.id } })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`serials: those of the cancelled order ${order.id} are not free yet.`, error as Error)
  }
  return new StepResponse(undefined)
}
