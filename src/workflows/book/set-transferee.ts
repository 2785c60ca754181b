import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import type { Party } from "../../lifecycle/book"
import { readGraph } from "../support/graph"
import { refuseWith, serialService } from "../support/request"

/** To whom an order's units go; null for whom it is sent to. */
export interface TransfereeOf {
  order_id: string
  party: Party | null
}

/** Says to whom an order's units go. Undone by saying what was said before. @throws unknown_order */
const setSerialTransfereeStep = createStep(
  "set-serial-transferee",
  async ({ order_id, party }: TransfereeOf, { container }) => {
    const [order] = await readGraph<{ id: string }>(container, "order", ["id"], { id: [order_id] })
    if (!order) {
      refuseWith(refuse("unknown_order", null, { order: order_id }))
    }
    const service = serialService(container)
    const before = (await service.transfereesOf([order_id])).get(order_id) ?? null
    await service.saveTransferee(order_id, party)
    return new StepResponse(party, { order_id, party: before })
  },
  async (before, { container }) => {
    if (before) {
      await serialService(container).saveTransferee(before.order_id, before.party)
    }
  }
)

/**
 * Says to whom an order's units go where that is not whom it is sent to, such as another dealer. The record takes it
 * when they leave; what it says by then stays.
 */
export const setSerialTransfereeWorkflow = createWorkflow(
  "set-serial-transferee",
  (input: WorkflowData<TransfereeOf>) => new WorkflowResponse(setSerialTransfereeStep(input))
)
