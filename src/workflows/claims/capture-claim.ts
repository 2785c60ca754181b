import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { OperationInput } from "../../modules/serial/ledger/types"
import type { ClaimReleaseBody } from "../../types/returns"
import { watchSerialClaimsStep } from "../anomalies/watch-steps"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { linkReplacementsWorkflow } from "../replacing/link-replacements"
import type { Requested } from "../support/request"
import { prepareClaimCaptureStep, type AskedClaim } from "./prepare-claim-capture"

/**
 * Names which units are at fault on a claim, and links them with those that have left for them already. They stay with
 * their customer; a cancelled claim takes their names off again.
 * Emits `serial.claimed-again` for units of a second claim.
 * @throws SerialRefusalError naming every offending serial; then nothing has happened
 */
export const captureClaimWorkflow = createWorkflow(
  "capture-claim",
  (input: WorkflowData<AskedClaim>) => {
    const prepared = prepareClaimCaptureStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: prepared.operation })
    // It follows from what was just written, not from what it returns.
    const order = transform({ prepared, result }, (known) => ({
      order_id: known.prepared.order_id,
    }))
    linkReplacementsWorkflow.runAsStep({ input: order })
    watchSerialClaimsStep({ result, actor: input.actor })
    return new WorkflowResponse(result)
  }
)

type Release = Requested<ClaimReleaseBody & { claim_id: string }>

const prepareClaimReleaseStep = createStep(
  "prepare-claim-release",
  async ({ body, actor, idempotency_key }: Release) => {
    const { claim_id, serial_ids } = body
    return new StepResponse<OperationInput>({
      kind: "release_claim",
      actor,
      idempotency_key,
      request: body,
      reference: { type: "claim", id: claim_id },
      batches: [
        {
          command: "withdraw_claim",
          expects: { claim_id, replaced_by_serial_id: null },
          units: serial_ids.map((serial_id) => ({ serial_id })),
        },
      ],
    })
  }
)

/** Takes units off a claim again that were not replaced yet. @throws not_on_claim, already_replaced, not_in_status */
export const releaseClaimWorkflow = createWorkflow(
  "release-claim",
  (input: WorkflowData<Release>) => {
    const operation = prepareClaimReleaseStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
