import { createHash, randomInt } from "node:crypto"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  CLAIM_ALPHABET,
  CLAIM_LENGTH,
  comparableClaimCode,
  printedClaimCode,
} from "../../lifecycle/registration"
import { refuse } from "../../lifecycle/refusals"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ClaimCodesBody, ClaimCodesResponse } from "../../types/buyers"
import { distinct } from "../support/graph"
import { serialService } from "../support/request"

/** What is kept of a claim code. */
export function claimCodeHash(code: string): string {
  return createHash("sha256").update(comparableClaimCode(code)).digest("hex")
}

function newClaimCode(): string {
  const letters = Array.from({ length: CLAIM_LENGTH }, () =>
    CLAIM_ALPHABET.charAt(randomInt(CLAIM_ALPHABET.length))
  )
  return printedClaimCode(letters.join(""))
}

/** Makes codes and keeps their digests. */
const makeClaimCodesStep = createStep(
  "make-claim-codes",
  async ({ serial_ids }: ClaimCodesBody, { container }) => {
    const serials = serialService(container)
    const ids = distinct(serial_ids)
    const units = await serials.numbersOf(ids)
    const known = new Set(units.map(({ id }) => id))
    refuseIfAny(ids.filter((id) => !known.has(id)).map((id) => refuse("unknown_serial", id)))
    const codes = units.map(({ id, number }) => ({ serial_id: id, number, code: newClaimCode() }))
    await serials.saveClaimCodes(
      codes.map(({ serial_id, code }) => ({ serial_id, code_hash: claimCodeHash(code) }))
    )
    return new StepResponse<ClaimCodesResponse["codes"]>(codes)
  }
)

/**
 * Makes codes to be laid into the boxes of units, by which their buyers register them. A unit that had one has another
 * from then on.
 * @throws unknown_serial naming every id that there is not; then nothing has happened
 */
export const makeClaimCodesWorkflow = createWorkflow(
  "make-claim-codes",
  (input: WorkflowData<ClaimCodesBody>) => new WorkflowResponse(makeClaimCodesStep(input))
)
