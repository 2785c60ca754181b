import type { MedusaContainer } from "@medusajs/framework/types"
import { OrderChangeStatus, OrderChangeType } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  when,
  WorkflowResponse,
  type WorkflowData,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { isDraft } from "../orders/order-lines"
import { digestOf } from "../support/digest"
import { readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { captureTargets, type CaptureTarget } from "./capture-target"
import { proposeSerialsWorkflow } from "./propose-serials"

/** An order to allocate for: one that was placed just now, or one that was changed since. */
export interface OrderToAllocate {
  order_id: string
  is_changed?: boolean
}

/** The changes of an order by which it may need more. */
const CHANGES_OF_NEED = [OrderChangeType.EDIT, OrderChangeType.EXCHANGE, OrderChangeType.CLAIM]

/**
 * Whether the order has an item whose policy allocates when an order is placed, and that still misses serials.
 * @returns the idempotency key to do so under, null when it has none: once for a placed order, and once for each edit,
 *   exchange or claim
 */
const allocatesAtPlacementStep = createStep(
  "allocates-at-placement",
  async ({ order_id, is_changed = false }: OrderToAllocate, { container }) => {
    const targets = (await captureTargets(container, { order_id })).filter(
      ({ policy, order }) => policy.allocation === "placement" && !isDraft(order)
    )
    // Before Medusa has reserved, as when code creates an order, nobody knows where its units leave from.
    const isMissing = targets.some(
      ({ needed, captured, reservations }) => needed > captured.length && reservations.length > 0
    )
    if (!isMissing) {
      return new StepResponse(null)
    }
    if (!is_changed) {
      return new StepResponse(`order-placed:${order_id}`)
    }
    const change = await latestChange(container, order_id)
    return new StepResponse(`order-changed:${order_id}:${change ?? needsOf(targets)}`)
  }
)

/** What an order needs, in short: code may reserve for more of it without a change that Medusa knows of. */
function needsOf(targets: readonly CaptureTarget[]): string {
  return digestOf(
    targets.flatMap(({ line, inventory_item_id, needed }) => [
      line.id,
      inventory_item_id,
      String(needed),
    ])
  )
}

/** The id of the last edit, exchange or claim that changed an order; null when none did. */
async function latestChange(container: MedusaContainer, orderId: string): Promise<string | null> {
  const changes = await readGraph<{ id: string; confirmed_at: string }>(
    container,
    "order_change",
    ["id", "confirmed_at"],
    { order_id: [orderId], status: [OrderChangeStatus.CONFIRMED], change_type: CHANGES_OF_NEED }
  )
  const at = (change: { confirmed_at: string }) => new Date(change.confirmed_at).getTime()
  return changes.sort((one, other) => at(other) - at(one))[0]?.id ?? null
}

/** Whether any item of the store allocates when an order is placed: what an order pays where none does. */
export async function allocatesAtPlacement(container: MedusaContainer): Promise<boolean> {
  return (await serialService(container).storeFacts()).allocates_at_placement
}

/**
 * Proposes serials for those items of an order whose policy allocates when it is placed. Safe to run twice: it acts once
 * for an order, and once more for each edit, exchange or claim of it.
 */
export const allocatePlacedOrderWorkflow = createWorkflow(
  "allocate-placed-order",
  (input: WorkflowData<OrderToAllocate>) => {
    const key = allocatesAtPlacementStep(input)
    when("allocates-at-placement", { key }, (data) => data.key !== null).then(() => {
      const proposal = transform({ input, key }, (data) => ({
        actor: { type: "system" as const, id: null },
        idempotency_key: data.key as string,
        body: { order_id: data.input.order_id, at_placement: true },
      }))
      proposeSerialsWorkflow.runAsStep({ input: proposal })
    })
    return new WorkflowResponse(transform({ key }, (data) => data.key !== null))
  }
)
