import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deliverFulfilledWorkflow } from "../delivering/deliver-fulfilled"
import { shipFulfilledWorkflow } from "../delivering/ship-fulfilled"
import { linkReplacementsWorkflow } from "../replacing/link-replacements"
import { serialService } from "../support/request"
import { leavingWith } from "./leaving-with"
import { sellFulfilledWorkflow } from "./sell-fulfilled"

interface Fulfilment {
  id: string
  created_at: string
  canceled_at: string | null
  items: { line_item_id: string }[]
}

/** Older than any fulfilment that is still under way. */
const SETTLED_AFTER_MS = 60_000

/** How many lines one run looks at. */
const LINES = 1_000

/**
 * Sells the serials of fulfilments that left without them: a process died between Medusa's commit and ours. Such a
 * fulfilment stands, came after its line's serials were captured, and they are still reserved. One that was sold for
 * already is recalled by its key, and nothing happens.
 * @returns the fulfilments that were finished
 */
export async function finishFulfilled(
  container: MedusaContainer,
  now: Date = new Date()
): Promise<string[]> {
  const lines = await serialService(container).capturedLines(LINES)
  const capturedAt = new Map(
    lines.map((line) => [line.order_line_item_id, line.captured_at.getTime()])
  )
  const isUnfinished = ({ created_at, canceled_at, items }: Fulfilment) => {
    const createdAt = new Date(created_at).getTime()
    const isSettled = createdAt < now.getTime() - SETTLED_AFTER_MS
    const oldest = Math.min(
      ...items.map(({ line_item_id }) => capturedAt.get(line_item_id) ?? Infinity)
    )
    return !canceled_at && isSettled && createdAt > oldest
  }
  const unfinished = (await fulfilmentsOf(container, [...capturedAt.keys()])).filter(isUnfinished)
  const finished: string[] = []
  for (const { id } of unfinished) {
    finished.push(...(await finish(container, id)))
  }
  return finished
}

/** The fulfilments of order lines. Medusa's fulfilment items cannot be asked for by themselves. */
async function fulfilmentsOf(container: MedusaContainer, lineIds: string[]): Promise<Fulfilment[]> {
  if (lineIds.length === 0) {
    return []
  }
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
    await linkReplacementsWorkflow(container).run({ input: { order_id: sold.order_id } })
  }
}
