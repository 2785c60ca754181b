import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { distinct, readGraph } from "../support/graph"
import { serialService } from "../support/request"
import type { FulfilmentRecord } from "./fulfilment-record"

type Standing = Pick<FulfilmentRecord, "shipped_at" | "delivered_at" | "canceled_at">

/**
 * Whether Medusa can still cancel a fulfilment. It would raise the stock of its units then, and so has to be cancelled
 * rather than have them back by another way: done both ways the stock would rise twice.
 */
export function mayBeCancelled({ shipped_at, delivered_at, canceled_at }: Standing): boolean {
  return !shipped_at && !delivered_at && !canceled_at
}

/**
 * Refuses units whose fulfilment Medusa can still cancel; two statements, however many units.
 * @throws not_shipped, naming each of them
 */
export async function refuseUnshipped(
  container: MedusaContainer,
  serialIds: readonly string[]
): Promise<void> {
  if (serialIds.length === 0) {
    return
  }
  const { serials } = await serialService(container).findSerials(
    { ids: serialIds },
    { limit: serialIds.length, offset: 0 }
  )
  const fulfilments = await readGraph<Standing & { id: string }>(
    container,
    "fulfillment",
    ["id", "shipped_at", "delivered_at", "canceled_at"],
    { id: distinct(serials.map(({ fulfillment_id }) => fulfillment_id)) }
  )
  const waiting = new Set(fulfilments.filter(mayBeCancelled).map(({ id }) => id))
  refuseIfAny(
    serials
      .filter(({ fulfillment_id }) => waiting.has(fulfillment_id ?? ""))
      .map(({ id, number }) => refuse("not_shipped", number, undefined, id))
  )
}
