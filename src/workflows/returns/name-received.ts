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
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { linkReplacementsWorkflow } from "../replacing/link-replacements"
import { serialService } from "../support/request"
import {
  prepareReceivedNamesStep,
  type AskedNames,
  type PreparedNames,
} from "./prepare-received-names"

/** It was named which units came back on a return that had been received without their serials. */
export const RETURN_NAMED = "serial.return-named"

/** What is told of it. */
export interface ReturnNamedEvent {
  return_id: string
  order_id: string
  operation_id: string
  serial_ids: string[]
}

/** Puts the units on the return; undone by taking them off again. */
const declareReceivedUnitsStep = createStep(
  "declare-received-units",
  async ({ declaration }: PreparedNames, { container }) => {
    if (declaration === null) {
      return new StepResponse(null)
    }
    const { operation_id, is_replay } = await serialService(container).execute(declaration)
    return new StepResponse(operation_id, is_replay ? null : operation_id)
  },
  async (operationId, { container }) => {
    if (operationId) {
      await takeBack(container, operationId)
    }
  }
)

/**
 * Names which units came back on a return that Medusa has received: they come back as on any return, to stock that awaits
 * serials. Those that left without a serial are registered. Emits `serial.return-named`, and links units of exchanges and
 * claims.
 * @throws SerialRefusalError naming every offending serial; then nothing has happened
 */
export const nameReceivedSerialsWorkflow = createWorkflow(
  "name-received-serials",
  (input: WorkflowData<AskedNames>) => {
    const prepared = prepareReceivedNamesStep(input)
    declareReceivedUnitsStep(prepared)
    const result = runSerialOperationWorkflow.runAsStep({ input: prepared.receipt })
    when("naming-is-news", { result }, (data) => !data.result.is_replay).then(() => {
      const data = transform({ input, prepared, result }, (known): ReturnNamedEvent => ({
        return_id: known.input.body.return_id,
        order_id: known.prepared.order_id,
        operation_id: known.result.operation_id,
        serial_ids: known.result.serial_ids,
      }))
      emitEventStep({ eventName: RETURN_NAMED, data })
    })
    // It follows from what was just written, not from what it returns.
    const order = transform({ prepared, result }, (known) => ({
      order_id: known.prepared.order_id,
    }))
    linkReplacementsWorkflow.runAsStep({ input: order })
    return new WorkflowResponse(result)
  }
)
