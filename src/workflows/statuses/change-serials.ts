import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CommandBody } from "../../types/serials"
import { EVENT_OF, isNews, type DeliveryEvent } from "../delivering/delivery-events"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareSerialChangeStep } from "./prepare-change"

/**
 * Changes the status or condition of units by hand; stock follows the units on and off hand. A change that ends a
 * delivery emits its event.
 * @throws SerialRefusalError naming every unit that the command cannot be done to; then nothing has happened
 */
export const changeSerialsWorkflow = createWorkflow(
  "change-serials",
  (input: WorkflowData<Requested<CommandBody>>) => {
    const operation = prepareSerialChangeStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when(
      "change-ends-delivery",
      { input, result },
      (known) => EVENT_OF[known.input.body.command] !== undefined && isNews(known.result)
    ).then(() => {
      const eventName = transform(input, ({ body }) => EVENT_OF[body.command] as string)
      const data = transform(result, ({ operation_id, serial_ids }): DeliveryEvent => ({
        operation_id,
        serial_ids,
      }))
      emitEventStep({ eventName, data })
    })
    return new WorkflowResponse(result)
  }
)
