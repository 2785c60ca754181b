import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { takeBack } from "../operations/take-back"
import { followFulfilment, type Done } from "./after-fulfilment"
import { deliveryBatches } from "./delivery-batches"
import { SERIAL_DELIVERED, type DeliveryEvent } from "./delivery-events"

/** Writes when they were delivered on those serials of a delivered fulfilment that do not say so yet. */
const deliverFulfilledSerialsStep = createStep(
  "deliver-fulfilled-serials",
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    const done = await followFulfilment(container, fulfillment_id, {
      kind: "deliver",
      at: ({ delivered_at }) => delivered_at,
      batches: (units, fulfilment) =>
        deliveryBatches(
          container,
          units.filter(({ delivered_at }) => delivered_at === null),
          fulfilment,
          fulfilment.delivered_at
        ),
    })
    return new StepResponse(done, done?.operation_id)
  },
  async (operationId, { container }) => {
    if (operationId) {
      await takeBack(container, operationId)
    }
  }
)

/**
 * Marks the serials of a fulfilment delivered that Medusa marked delivered, and emits `serial.delivered`. Acts once for a
 * fulfilment; does nothing for one that was cancelled. Safe to run twice, and late.
 */
export const deliverFulfilledWorkflow = createWorkflow(
  "deliver-fulfilled",
  (input: WorkflowData<{ fulfillment_id: string }>) => {
    const done = deliverFulfilledSerialsStep(input)
    when("serials-were-delivered", { done }, (data) => data.done !== null).then(() => {
      const data = transform({ input, done }, ({ input: { fulfillment_id }, done: result }) => {
        const { operation_id, serial_ids, order_id } = result as Done
        return { operation_id, serial_ids, fulfillment_id, order_id } satisfies DeliveryEvent
      })
      emitEventStep({ eventName: SERIAL_DELIVERED, data })
    })
    return new WorkflowResponse(done)
  }
)
