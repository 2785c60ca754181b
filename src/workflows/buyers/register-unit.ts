import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { OperationInput, OperationResult } from "../../modules/serial/ledger/types"
import { eventData } from "../operations/run-and-tell"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { SERIAL_REGISTERED } from "./buyer-events"
import {
  prepareRegistrationStep,
  type PreparedRegistration,
  type Registration,
} from "./prepare-registration"

/**
 * Registers a unit to a customer, whose it is from then on; its warranty starts where the policy says so. What is
 * registered to them already stays as it is. Emits `serial.registered`.
 * @returns the unit's id
 * @throws not_proven, registered_already, ambiguous_number; then nothing has happened
 */
export const registerUnitWorkflow = createWorkflow(
  "register-unit",
  (input: WorkflowData<Registration>) => {
    const prepared = prepareRegistrationStep(input)
    const result = when("registers", prepared, ({ operation }) => operation !== null).then(() =>
      runSerialOperationWorkflow.runAsStep({ input: transform(prepared, operationOf) })
    )
    when("registering-is-news", { result }, (data) => data.result?.is_replay === false).then(() => {
      const data = transform({ prepared, result }, (known) =>
        eventData({
          operation: operationOf(known.prepared),
          result: known.result as OperationResult,
        })
      )
      emitEventStep({ eventName: SERIAL_REGISTERED, data })
    })
    return new WorkflowResponse(transform(prepared, ({ serial_id }) => serial_id))
  }
)

// Asked for only where there is one.
function operationOf({ operation }: PreparedRegistration): OperationInput {
  return operation as OperationInput
}
