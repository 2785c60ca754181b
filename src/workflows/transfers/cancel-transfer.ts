import {
  createWorkflow,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CancelTransferBody } from "../../types/transfers"
import { runAndTell } from "../operations/run-and-tell"
import { prepareTransferCancellationStep, type OfTransfer } from "./prepare-progress"
import { TRANSFER_CANCELLED } from "./transfer-events"

/**
 * Cancels what is left of a transfer: units still in transit are in stock at the origin again, and stock rises there.
 * What arrived or was lost stays so. Emits `serial.transfer-cancelled`.
 * @throws nothing_in_transit, unknown_transfer; then nothing has happened
 */
export const cancelTransferWorkflow = createWorkflow(
  "cancel-transfer",
  (input: WorkflowData<OfTransfer<CancelTransferBody>>) => {
    const operation = prepareTransferCancellationStep(input)
    return new WorkflowResponse(runAndTell(operation, TRANSFER_CANCELLED))
  }
)
