import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { digestOf } from "../support/digest"
import { readGraph } from "../support/graph"
import { serialService } from "../support/request"

/** Lets every captured serial of a cancelled order go. Does nothing for an order that stands, or when none is captured. */
const releaseOrderSerialsStep = createStep(
  "release-order-serials",
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = serialService(container)
    const captured = await service.listOrderAssignments({
      order_ids: [order_id],
      states: ["captured"],
    })
    const [order] =
      captured.length === 0
        ? []
        : await readGraph<{ status: string }>(container, "order", ["id", "status"], {
            id: [order_id],
          })
    if (order?.status !== "canceled") {
      return new StepResponse(null)
    }
    const result = await service.execute({
      kind: "cancel_order",
      actor: { type: "system", id: null },
      // The serials themselves are the key's end: a second cancellation finds none captured, a later capture is another.
      idempotency_key: `order-cancelled:${order_id}:${digestOf(captured.map(({ assignment_id }) => assignment_id))}`,
      flow: "order",
      reference: { type: "order", id: order_id },
      batches: [
        {
          command: "release",
          expects: { order_id },
          units: captured.map(({ serial_id }) => ({ serial_id })),
        },
      ],
    })
    return new StepResponse(result.operation_id)
  }
)

/** Lets the serials of a cancelled order go; see the step. Safe to run twice, and late. */
export const releaseOrderWorkflow = createWorkflow(
  "release-order",
  (input: WorkflowData<{ order_id: string }>) => {
    const operation = releaseOrderSerialsStep(input)
    return new WorkflowResponse(operation)
  }
)
