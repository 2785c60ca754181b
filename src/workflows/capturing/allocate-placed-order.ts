import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  when,
  WorkflowResponse,
  type WorkflowData,
  transform,
} from "@medusajs/framework/workflows-sdk"
import { serialService } from "../support/request"
import { captureTargets } from "./capture-target"
import { proposeSerialsWorkflow } from "./propose-serials"

/** Whether the order has an item whose policy allocates when an order is placed, and that still misses serials. */
const allocatesAtPlacementStep = createStep(
  "allocates-at-placement",
  async ({ order_id }: { order_id: string }, { container }) => {
    const targets = await captureTargets(container, { order_id })
    return new StepResponse(
      targets.some(
        ({ policy, needed, captured }) =>
          policy.allocation === "placement" && needed > captured.length
      )
    )
  }
)

/** Whether any item of the store allocates when an order is placed: what an order pays where none does. */
export async function allocatesAtPlacement(container: MedusaContainer): Promise<boolean> {
  return (await serialService(container).storeFacts()).allocates_at_placement
}

/** Proposes serials for those items of a placed order whose policy says so. Safe to run twice: it acts once for an order. */
export const allocatePlacedOrderWorkflow = createWorkflow(
  "allocate-placed-order",
  (input: WorkflowData<{ order_id: string }>) => {
    const allocates = allocatesAtPlacementStep(input)
    when("allocates-at-placement", { allocates }, (data) => data.allocates).then(() => {
      const proposal = transform(input, ({ order_id }) => ({
        actor: { type: "system" as const, id: null },
        idempotency_key: `order-placed:${order_id}`,
        body: { order_id, at_placement: true },
      }))
      proposeSerialsWorkflow.runAsStep({ input: proposal })
    })
    return new WorkflowResponse(allocates)
  }
)
