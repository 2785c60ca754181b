import type { MedusaContainer } from "@medusajs/framework/types"
import { linkReplacementsWorkflow } from "../replacing/link-replacements"
import { replacementsOfOrders } from "../replacing/replacements-of-order"
import { changedWithin, type Span } from "../support/changed-within"
import { eachByItself } from "../support/each-by-itself"
import { distinct, readGraph } from "../support/graph"

interface OfOrder {
  id: string
  order_id: string
}

type ReturnOfOrder = OfOrder & { exchange_id: string | null; claim_id: string | null }

const RETURNS = { entity: "return", fields: ["order_id", "exchange_id", "claim_id"] }

/** Links the units of exchanges and claims that something happened to within a span, where they are not linked. */
export async function linkMissedReplacements(
  container: MedusaContainer,
  span: Span
): Promise<void> {
  for await (const orderIds of changedOrders(container, span)) {
    const found = await replacementsOfOrders(container, orderIds)
    const unlinked = orderIds.filter((id) => {
      const { made = [], undone = [] } = found.get(id) ?? {}
      return made.length + undone.length > 0
    })
    await eachByItself(container, unlinked, (order_id) =>
      linkReplacementsWorkflow(container).run({ input: { order_id } })
    )
  }
}

/** Orders with exchanges or claims of which these, their returns or the order's fulfilments changed, page by page. */
async function* changedOrders(container: MedusaContainer, span: Span): AsyncGenerator<string[]> {
  for (const entity of ["order_exchange", "order_claim"]) {
    const reading = { entity, fields: ["order_id"] }
    for await (const page of changedWithin<OfOrder>(container, reading, span)) {
      yield distinct(page.map(({ order_id }) => order_id))
    }
  }
  for await (const page of changedWithin<ReturnOfOrder>(container, RETURNS, span)) {
    yield distinct(
      page
        .filter(({ exchange_id, claim_id }) => exchange_id ?? claim_id)
        .map(({ order_id }) => order_id)
    )
  }
  const fulfilments = { entity: "fulfillment", fields: [] }
  for await (const page of changedWithin<{ id: string }>(container, fulfilments, span)) {
    yield withReplacements(
      container,
      page.map(({ id }) => id)
    )
  }
}

/** The orders of these fulfilments that have exchanges or claims. */
async function withReplacements(
  container: MedusaContainer,
  fulfillmentIds: readonly string[]
): Promise<string[]> {
  const orderIdsIn = async (entity: string, filters: Record<string, readonly string[]>) =>
    (await readGraph<{ order_id: string }>(container, entity, ["order_id"], filters)).map(
      ({ order_id }) => order_id
    )
  const order_id = await orderIdsIn("order_fulfillment", { fulfillment_id: fulfillmentIds })
  const [exchanged, claimed] = await Promise.all([
    orderIdsIn("order_exchange", { order_id }),
    orderIdsIn("order_claim", { order_id }),
  ])
  return distinct([...exchanged, ...claimed])
}
