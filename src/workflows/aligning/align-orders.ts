import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { serialService } from "../support/request"
import { alignOrderWorkflow } from "./align-order"
import { ordersToAlign } from "./order-standing"

/** How many orders are looked at together. */
const ORDERS_AT_ONCE = 200

/**
 * Brings those of these orders in line that disagree with their serials. One order that cannot be does not keep the
 * others.
 * @throws the first error, after all were tried
 */
export async function alignOrders(
  container: MedusaContainer,
  orderIds: readonly string[]
): Promise<void> {
  const open = await serialService(container).openAmong(orderIds)
  const errors: unknown[] = []
  for (const { order_id } of await ordersToAlign(container, open)) {
    await alignOrderWorkflow(container)
      .run({ input: { order_id } })
      .catch((error: unknown) => errors.push(error))
  }
  if (errors.length > 0) {
    throw errors[0]
  }
}

/** Brings every order with captured or declared serials in line: what no event told of is found here. */
export async function alignAllOrders(container: MedusaContainer): Promise<void> {
  const serials = serialService(container)
  let after = ""
  for (;;) {
    const orderIds = await serials.openOrders(after, ORDERS_AT_ONCE)
    const last = orderIds.at(-1)
    if (last === undefined) {
      return
    }
    after = last
    await alignOrders(container, orderIds).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error("serials: an order is not in line with its serials yet.", error)
    )
  }
}
