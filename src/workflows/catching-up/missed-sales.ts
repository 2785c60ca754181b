import type { MedusaContainer } from "@medusajs/framework/types"
import { fulfilmentsOfOrders } from "../fulfilling/fulfilments-of-orders"
import { leavingWith } from "../fulfilling/leaving-with"
import { saleKey, sellFulfilledWorkflow } from "../fulfilling/sell-fulfilled"
import { changedWithin, type Span } from "../support/changed-within"
import { eachByItself } from "../support/each-by-itself"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"

interface Fulfilment {
  id: string
  location_id: string
  created_at: string
  canceled_at: string | null
  items: { inventory_item_id: string | null }[]
}

const FULFILMENTS = {
  entity: "fulfillment",
  fields: ["location_id", "created_at", "canceled_at", "items.inventory_item_id"],
}

/**
 * Sells for fulfilments whose units the strategy chooses as they leave, where a process died before it chose: no capture
 * tells of them, as it does of others (see `finishFulfilled`).
 */
export async function sellMissed(container: MedusaContainer, span: Span): Promise<void> {
  if (!(await serialService(container).fillsFulfilments())) {
    return
  }
  for await (const page of changedWithin<Fulfilment>(container, FULFILMENTS, span)) {
    await eachByItself(container, await unsold(container, page), async (id) => {
      const input = await leavingWith(container, { fulfillment: { id } })
      await sellFulfilledWorkflow(container).run({ input })
    })
  }
}

/**
 * Fulfilments of orders that stand, with items that are filled by themselves and were so when they left, for which nothing
 * was sold.
 */
async function unsold(
  container: MedusaContainer,
  fulfilments: readonly Fulfilment[]
): Promise<string[]> {
  const serials = serialService(container)
  const leaving = fulfilments
    .filter(({ canceled_at }) => !canceled_at)
    .flatMap(({ id, location_id, created_at, items }) =>
      distinct(items.map(({ inventory_item_id }) => inventory_item_id)).map(
        (inventory_item_id) => ({ id, created_at, inventory_item_id, location_id })
      )
    )
  const [policies, since] = await Promise.all([
    serials.policiesAt(leaving),
    serials.policiesSince(leaving),
  ])
  const filled = leaving.filter(
    ({ created_at }, at) =>
      policies[at].is_tracked &&
      policies[at].policy.fulfillment === "auto" &&
      new Date(created_at) > since[at]
  )
  const ids = distinct(filled.map(({ id }) => id))
  const settled = new Set(await serials.settledKeys(ids.map(saleKey)))
  const ofOrders = await fulfilmentsOfOrders(
    container,
    ids.filter((id) => !settled.has(saleKey(id)))
  )
  return [...ofOrders]
}
