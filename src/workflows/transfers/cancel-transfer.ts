import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CancelTransferBody } from "../../types/api"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { prepareTransferCancellationStep, type OfTransfer } from "./prepare-progress"
import { TRANSFER_CANCELLED, transferEvent } from "./transfer-events"

/**
 * Cancels what is left of a transfer: units still in transit are in stock at the origin again, and stock rises there.
 * What arrived or was lost stays so. Emits `serial.transfer-cancelled`.
 * @throws nothing_in_transit, unknown_transfer; then nothing has happened
 */
export const cancelTransferWorkflow = createWorkflow(
  "cancel-transfer",
  (input: WorkflowData<OfTransfer<CancelTransferBody>>) => {
    const operation = prepareTransferCancellationStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    when("transfer-cancelled", result, ({ is_replay }) => !is_replay).then(() => {
      const data = transform({ operation, result }, transferEvent)
      emitEventStep({ eventName: TRANSFER_CANCELLED, data })
    })
    return new WorkflowResponse(result)
  }
)
