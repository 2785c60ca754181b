import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { leavingWith } from "../fulfilling/leaving-with"
import { sellFulfilled, takeBackAll } from "../fulfilling/sell-fulfilled"
import { tracksAnything } from "../support/tracked"

/** What Medusa hands to the hook, as far as serials need it. */
export interface FulfillmentCreated {
  fulfillment: { id: string }
  additional_data?: Record<string, unknown>
}

/**
 * Sells the serials that leave with a fulfilment. For `createOrderFulfillmentWorkflow.hooks.fulfillmentCreated`; a host
 * that has a handler of its own calls this from it.
 * @throws what `sellFulfilled` refuses; Medusa then takes the whole fulfilment back
 */
export async function sellOnFulfillmentCreated(
  data: FulfillmentCreated,
  { container }: { container: MedusaContainer }
) {
  if (!(await tracksAnything(container))) {
    return new StepResponse<string[], string[]>([], [])
  }
  const input = await leavingWith(container, data)
  // Not by its workflow: the hook is a step already, and one within it would cost every fulfilment a tenth more time.
  const sold = await sellFulfilled(container, { ...input, is_asked: true })
  return new StepResponse(sold, sold)
}

/** Takes the sale back when a later part of the fulfilment fails. */
export async function unsellOnFulfillmentFailed(
  operationIds: string[] | undefined,
  { container }: { container: MedusaContainer }
): Promise<void> {
  await takeBackAll(container, operationIds ?? [])
}
