import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { captureChosen } from "./capture-chosen"
import { dropHolds } from "./drop-holds"
import { lentBefore, lentTo, repay } from "./lent-stock"

/** For how long a checkout is left alone, in milliseconds: Medusa's own lock of the cart lasts two minutes. */
const LEFT_ALONE = 5 * 60_000

/**
 * Finishes checkouts that stopped half-way: the units of those that became orders are captured, those of others let
 * go, and what was lent to them comes back. One that fails does not keep the others.
 * @param untouchedSince only those that have not moved since
 */
export async function finishCheckouts(
  container: MedusaContainer,
  untouchedSince = new Date(Date.now() - LEFT_ALONE)
): Promise<void> {
  const [holds, lent] = await Promise.all([
    serialService(container).holdsInCheckout(untouchedSince),
    lentBefore(container, untouchedSince),
  ])
  const cartIds = distinct([...holds, ...lent].map(({ cart_id }) => cart_id))
  const links = await readGraph<{ cart_id: string; order_id: string }>(
    container,
    "order_cart",
    ["cart_id", "order_id"],
    { cart_id: cartIds }
  )
  const orders = new Map(links.map(({ cart_id, order_id }) => [cart_id, order_id]))
  for (const cartId of cartIds) {
    const orderId = orders.get(cartId)
    try {
      if (orderId !== undefined) {
        await captureChosen(container, orderId)
      } else {
        await dropHolds(
          container,
          holds.filter(({ cart_id }) => cart_id === cartId)
        )
        await repay(container, await lentTo(container, [cartId]))
      }
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`serials: the checkout of cart ${cartId} is not finished yet.`, error as Error)
    }
  }
}
