import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { isNews, SERIAL_SHIPMENT_CORRECTED, type ShipmentCorrectedEvent } from "./delivery-events"
import { prepareShipmentCorrectionStep, type AskedCorrection } from "./prepare-shipment-correction"

/**
 * Corrects which unit left with a shipment: the one that left takes the whole sale of the one that was sold instead,
 * warranty and delivery with it, and that one is in stock again; or, when both were sold, each takes the other's place.
 * One operation, which can be undone while neither has moved since. Emits `serial.shipment-corrected`.
 * @throws SerialRefusalError naming the offending unit; then nothing has happened
 */
export const correctShipmentWorkflow = createWorkflow(
  "correct-shipment",
  (input: WorkflowData<AskedCorrection>) => {
    const prepared = prepareShipmentCorrectionStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: prepared.operation })
    when("correction-is-news", { result }, (data) => isNews(data.result)).then(() => {
      const data = transform({ prepared, result }, (known): ShipmentCorrectedEvent => {
        const { order_ids, sold_serial_id } = known.prepared
        const { operation_id, serial_ids } = known.result
        return {
          operation_id,
          order_ids,
          sold_serial_id: sold_serial_id as string,
          left_serial_id: serial_ids.find((id) => id !== sold_serial_id) as string,
        }
      })
      emitEventStep({ eventName: SERIAL_SHIPMENT_CORRECTED, data })
    })
    return new WorkflowResponse(result)
  }
)
