import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deliverFulfilledWorkflow } from "../delivering/deliver-fulfilled"
import { shipFulfilledWorkflow } from "../delivering/ship-fulfilled"
import { linkReplacements } from "../replacing/link-replacements"
import { serialService } from "../support/request"
import { fulfilmentsOfOrders } from "./fulfilments-of-orders"
import { leavingWith } from "./leaving-with"
import { saleKey, sellFulfilledWorkflow } from "./sell-fulfilled"

interface Fulfilment {
  id: string
  created_at: string
  canceled_at: string | null
  items: { line_item_id: string }[]
}

/** Older than any fulfilment that is still under way. */
const SETTLED_AFTER_MS = 60_000

/** How many orders are looked at together. */
const ORDERS_AT_ONCE = 200

/**
 * Sells the serials of fulfilments that left without them: a process died between Medusa's commit and ours. Such a
 * fulfilment stands and is an order's, came after its line's serials were captured, they are still reserved, and nothing
 * was sold for it.
 * @returns the fulfilments that were finished
 */
export async function finishFulfilled(
  container: MedusaContainer,
  now: Date = new Date()
): Promise<string[]> {
  const finished: string[] = []
  for await (const { id } of unfinishedFulfilments(container, now)) {
    finished.push(...(await finish(container, id)))
  }
  return finished
}

/** The fulfilments that left without their serials: those that `finishFulfilled` finishes. */
export async function* unfinishedFulfilments(
  container: MedusaContainer,
  now: Date = new Date()
): AsyncGenerator<{ id: string; created_at: string }> {
  for (let after = ""; ;) {
    const lines = await serialService(container).capturedLines(after, ORDERS_AT_ONCE)
    const last = lines.at(-1)
    if (last === undefined) {
      return
    }
    after = last.order_id
    const capturedAt = new Map(
      lines.map((line) => [line.order_line_item_id, line.captured_at.getTime()])
    )
    yield* await unfinished(container, capturedAt, now)
  }
}

/** Which fulfilments of these lines left without serials, by when the lines' serials were captured. */
async function unfinished(
  container: MedusaContainer,
  capturedAt: ReadonlyMap<string, number>,
  now: Date
): Promise<Fulfilment[]> {
  const isUnfinished = ({ created_at, canceled_at, items }: Fulfilment) => {
    const createdAt = new Date(created_at).getTime()
    const isSettled = createdAt < now.getTime() - SETTLED_AFTER_MS
    const oldest = Math.min(
      ...items.map(({ line_item_id }) => capturedAt.get(line_item_id) ?? Infinity)
    )
    return !canceled_at && isSettled && createdAt > oldest
  }
  const found = (await fulfilmentsOf(container, [...capturedAt.keys()])).filter(isUnfinished)
  const keys = found.map(({ id }) => saleKey(id))
  const sold = new Set(await serialService(container).settledKeys(keys))
  const unsold = found.filter(({ id }) => !sold.has(saleKey(id)))
  const ofOrders = await fulfilmentsOfOrders(
    container,
    unsold.map(({ id }) => id)
  )
  return unsold.filter(({ id }) => ofOrders.has(id))
}

/** The fulfilments of order lines. Medusa's fulfilment items cannot be asked for by themselves. */
export async function fulfilmentsOf(
  container: MedusaContainer,
  lineIds: string[]
): Promise<Fulfilment[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id", "created_at", "canceled_at", "items.line_item_id"],
    filters: { items: { line_item_id: lineIds } },
  })
  return data as unknown as Fulfilment[]
}

async function finish(container: MedusaContainer, id: string): Promise<string[]> {
  try {
    const input = await leavingWith(container, { fulfillment: { id } })
    const { result } = await sellFulfilledWorkflow(container).run({ input })
    await catchUp(container, id)
    return result.length > 0 ? [id] : []
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `serials: fulfilment ${id} left without its serials, and they cannot be sold by themselves.`,
        error as Error
      )
    return []
  }
}

/** What Medusa said of the fulfilment meanwhile found no serial of it. */
async function catchUp(container: MedusaContainer, fulfillment_id: string): Promise<void> {
  await shipFulfilledWorkflow(container).run({ input: { fulfillment_id } })
  await deliverFulfilledWorkflow(container).run({ input: { fulfillment_id } })
  const [sold] = await serialService(container).findSold(fulfillment_id)
  if (sold?.order_id) {
    await linkReplacements(container, sold.order_id)
  }
}
