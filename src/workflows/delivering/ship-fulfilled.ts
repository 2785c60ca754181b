import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { takeBack } from "../operations/take-back"
import { followFulfilment } from "./after-fulfilment"
import { dayOf } from "./fulfilment-record"
import { startingWarranties } from "./starting-warranties"

/** Starts the warranties that begin with the shipment of a fulfilment. Nothing else changes on its serials. */
const shipFulfilledSerialsStep = createStep(
  "ship-fulfilled-serials",
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    const done = await followFulfilment(container, fulfillment_id, {
      kind: "start_warranty",
      at: ({ shipped_at }) => shipped_at,
      batches: async (units, { location_id, shipped_at }) => {
        const groups = await startingWarranties(container, units, location_id, {
          shipment: dayOf(shipped_at),
        })
        return groups
          .filter(({ fields }) => "customer_warranty_end" in fields)
          .map((group) => ({
            command: "start_warranty",
            set: group.fields,
            expects: { customer_warranty_end: null },
            units: group.units.map(({ id, number }) => ({ serial_id: id, number })),
          }))
      },
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
 * Starts the warranties that begin when a fulfilment is shipped. Acts once for a fulfilment; does nothing for one that
 * was cancelled, or whose items' warranties start otherwise. Safe to run twice, and late.
 */
export const shipFulfilledWorkflow = createWorkflow(
  "ship-fulfilled",
  (input: WorkflowData<{ fulfillment_id: string }>) => {
    const done = shipFulfilledSerialsStep(input)
    return new WorkflowResponse(done)
  }
)
