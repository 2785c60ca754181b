import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { serialService } from "../support/request"
import { fulfilmentRecord } from "./fulfilment-record"

/** Erases; what is erased cannot be brought back, so it has no compensation. */
const eraseDeliveryProofStep = createStep(
  "erase-delivery-proof",
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    await fulfilmentRecord(container, fulfillment_id)
    return new StepResponse(await serialService(container).eraseProofs(fulfillment_id))
  }
)

/**
 * Erases what is personal of a fulfilment's proofs of delivery: who signed, signatures, photos and notes. Does nothing
 * the second time.
 * @returns how many proofs were erased now
 * @throws unknown_fulfillment
 */
export const eraseDeliveryProofWorkflow = createWorkflow(
  "erase-delivery-proof",
  (input: WorkflowData<{ fulfillment_id: string }>) => {
    return new WorkflowResponse(eraseDeliveryProofStep(input))
  }
)
