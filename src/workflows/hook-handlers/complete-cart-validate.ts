import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkOutHolds, giveHoldsBack, type CheckedOut } from "../holds/check-out"
import { errorForBuyers } from "../holds/for-buyers"
import type { CompletingCart } from "../holds/reserving-places"

/**
 * Checks that the units that a cart's buyer chose are still kept for it, and readies them for the order. For
 * `completeCartWorkflow.hooks.validate`; a host that has a handler of its own calls this from it.
 * @throws hold_lost and what else keeps the units from being bought; the cart stays a cart then
 */
export async function checkOutOnValidate(
  { cart }: { cart: unknown },
  { container, transactionId }: { container: MedusaContainer; transactionId?: string }
) {
  try {
    const done = await checkOutHolds(container, cart as CompletingCart, transactionId ?? "")
    return new StepResponse<CheckedOut | null, CheckedOut | null>(done, done)
  } catch (error) {
    throw errorForBuyers(error)
  }
}

/** Gives the cart its holds back when a later part of the checkout fails. */
export async function giveBackOnCheckoutFailed(
  done: CheckedOut | null | undefined,
  { container }: { container: MedusaContainer }
): Promise<void> {
  if (done) {
    await giveHoldsBack(container, done)
  }
}
