import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { ReturnCaptureBody, ReturnReleaseBody } from "../../types/returns"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import type { Requested } from "../support/request"
import { prepareReturnCaptureStep } from "./prepare-return-capture"

/**
 * Captures which serials come back on a return. They stay sold until the return is received.
 * @throws SerialRefusalError naming every offending serial; then nothing has happened
 */
export const captureReturnWorkflow = createWorkflow(
  "capture-return",
  (input: WorkflowData<Requested<ReturnCaptureBody & { return_id: string }>>) => {
    const operation = prepareReturnCaptureStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)

type Release = Requested<ReturnReleaseBody & { return_id: string }>

const prepareReturnReleaseStep = createStep(
  "prepare-return-release",
  async ({ body, actor, idempotency_key }: Release) => {
    const { return_id, serial_ids } = body
    return new StepResponse<OperationInput>({
      kind: "release_return" as const,
      actor,
      idempotency_key,
      request: body,
      reference: { type: "return", id: return_id },
      batches: [
        {
          command: "withdraw_return",
          expects: { return_id },
          units: serial_ids.map((serial_id) => ({ serial_id })),
        },
      ],
    })
  }
)

/** Takes captured serials off a return again. @throws not_in_status, stale_write */
export const releaseReturnWorkflow = createWorkflow(
  "release-return",
  (input: WorkflowData<Release>) => {
    const operation = prepareReturnReleaseStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
