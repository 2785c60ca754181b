import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { ReclassifyBody } from "../../types/serials"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareReclassificationStep } from "./prepare-reclassification"

/** Units became units of another item. */
export const SERIALS_RECLASSIFIED = "serial.reclassified"

/** What is told of it. */
export interface ReclassifiedEvent {
  operation_id: string
  serial_ids: string[]
  /** The item that they are units of now. */
  inventory_item_id: string
}

/**
 * Makes units those of another tracked item, such as the refurbished variant, with their whole history: stock of the one
 * item falls and that of the other rises where they are. Emits `serial.reclassified`.
 * @throws SerialRefusalError naming every unit that cannot become one; then nothing has happened
 */
export const reclassifySerialsWorkflow = createWorkflow(
  "reclassify-serials",
  (input: WorkflowData<Requested<ReclassifyBody>>) => {
    const operation = prepareReclassificationStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("serials-reclassified", result, ({ is_replay }) => !is_replay).then(() => {
      const data = transform({ input, result }, (known): ReclassifiedEvent => ({
        operation_id: known.result.operation_id,
        serial_ids: known.result.serial_ids,
        inventory_item_id: known.input.body.inventory_item_id,
      }))
      emitEventStep({ eventName: SERIALS_RECLASSIFIED, data })
    })
    return new WorkflowResponse(result)
  }
)
