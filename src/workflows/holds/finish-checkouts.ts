import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { captureChosen } from "./capture-chosen"
import { dropHolds } from "./drop-holds"
import { lentBefore, lentTo, repay } from "./lent-stock"

/** For how long a checkout is left alone, in milliseconds: Medusa's own lock of the cart lasts two minutes. */
const LEFT_ALONE = 5 * 60_000

const leftAlone = () => new Date(Date.now() - LEFT_ALONE)

/**
 * Finishes checkouts that stopped half-way: the units of those that became orders are captured, those of others let
 * go, and what was lent to them comes back. One that fails does not keep the others.
 * @param untouchedSince only those that have not moved since
 */
export async function finishCheckouts(
  container: MedusaContainer,
  untouchedSince = leftAlone()
): Promise<void> {
  const all = await serialService(container).holdsInCheckout(untouchedSince)
  const cartIds = distinct(all.map(({ cart_id }) => cart_id))
  const links = await readGraph<{ cart_id: string; order_id: string }>(
    container,
    "order_cart",
    ["cart_id", "order_id"],
    { cart_id: cartIds }
  )
  const orders = new Map(links.map(({ cart_id, order_id }) => [cart_id, order_id]))
  for (const cartId of cartIds) {
    const orderId = orders.get(cartId)
    const holds = all.filter(({ cart_id }) => cart_id === cartId)
    try {
      if (orderId !== undefined) {
        await captureChosen(container, orderId)
      } else {
        await repay(container, await lentTo(container, holds))
        await dropHolds(container, holds)
      }
    } catch (error) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`serials: the checkout of cart ${cartId} is not finished yet.`, error as Error)
    }
  }
}

/** Takes back what was lent to carts that are not checked out any more, as where a process died over it. */
export async function repayForgotten(
  container: MedusaContainer,
  lentSince = leftAlone()
): Promise<void> {
  const lent = await lentBefore(container, lentSince)
  const holds = await serialService(container).holdsOfCarts(
    distinct(lent.map(({ cart_id }) => cart_id))
  )
  const busy = new Set(
    holds.filter(({ held_until }) => held_until === null).map(({ cart_id }) => cart_id)
  )
  await repay(
    container,
    lent.filter(({ cart_id }) => !busy.has(cart_id))
  )
}
