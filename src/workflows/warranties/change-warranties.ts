import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { WarrantyBody } from "../../types/warranties"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareWarrantyChangeStep } from "./prepare-warranty-change"

/** Customers' warranties were changed by hand. */
export const SERIAL_WARRANTY_CHANGED = "serial.warranty-changed"

/** What is told of it. */
export interface WarrantyChangedEvent {
  operation_id: string
  serial_ids: string[]
  /** `extend`, `set`, `void` or `reinstate`. */
  change: WarrantyBody["change"]
}

/**
 * Changes the customers' warranties of units by hand, for a reason: extends them, sets their days, makes them void or
 * reinstates them; also of units in repair. One operation, which can be undone. Emits `serial.warranty-changed`.
 * @throws SerialRefusalError naming every unit whose warranty cannot be changed so; then nothing has happened
 */
export const changeSerialWarrantiesWorkflow = createWorkflow(
  "change-serial-warranties",
  (input: WorkflowData<Requested<WarrantyBody>>) => {
    const operation = prepareWarrantyChangeStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("warranties-changed", result, ({ is_replay }) => !is_replay).then(() => {
      const data = transform({ input, result }, (known): WarrantyChangedEvent => ({
        operation_id: known.result.operation_id,
        serial_ids: known.result.serial_ids,
        change: known.input.body.change,
      }))
      emitEventStep({ eventName: SERIAL_WARRANTY_CHANGED, data })
    })
    return new WorkflowResponse(result)
  }
)
