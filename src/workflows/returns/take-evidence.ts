import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { checkFormat, comparableForm } from "../../lifecycle/formats"
import { DEFAULT_POLICY, scopeKeyOf } from "../../lifecycle/policy"
import { trimNumber } from "../../lifecycle/serial-number"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { EvidenceBody } from "../../types/api"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { receivablePolicy } from "../receiving/receivable-policy"
import { serialService, type Requested } from "../support/request"
import { returnRecord } from "./return-record"

const prepareSerialEvidenceStep = createStep(
  "prepare-serial-evidence",
  async ({ body, actor, idempotency_key }: Requested<EvidenceBody>, { container }) => {
    const { inventory_item_id, location_id, return_id, customer_id, reason, notes, photos } = body
    const head = {
      kind: "take_evidence" as const,
      actor,
      idempotency_key,
      request: body,
      note: reason,
    }
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    const policy = await receivablePolicy(container, body)
    const document = return_id === undefined ? null : await returnRecord(container, return_id)
    const numbers = body.serials.map(trimNumber)
    // Another maker's number looks as it likes.
    refuseIfAny(numbers.flatMap((number) => checkFormat(number, DEFAULT_POLICY.format) ?? []))
    return new StepResponse<OperationInput>({
      ...head,
      reference: document && { type: "return", id: document.id },
      batches: [
        {
          command: "take_evidence",
          set: {
            inventory_item_id,
            location_id,
            scope_key: scopeKeyOf(policy, inventory_item_id),
            reason,
            customer_id,
          },
          plain: {
            ...(notes === undefined ? {} : { notes }),
            ...(photos === undefined ? {} : { metadata: { photos } }),
          },
          units: numbers.map((number) => ({
            number,
            set: { number, normalized: comparableForm(number, policy.format) },
          })),
        },
      ],
    })
  }
)

/**
 * Keeps foreign units as a customer's evidence: in quarantine, the customer's, never stock. Handing one back is the
 * manual command `hand_back_evidence`.
 * @throws MedusaError NOT_FOUND for the return, unknown_item, unknown_location, not_tracked, already_exists,
 *   malformed_number, duplicate_in_request; then nothing has happened
 */
export const takeEvidenceWorkflow = createWorkflow(
  "take-evidence",
  (input: WorkflowData<Requested<EvidenceBody>>) => {
    const operation = prepareSerialEvidenceStep(input)
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
