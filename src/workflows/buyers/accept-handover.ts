import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { HANDOVER } from "../../lifecycle/handovers"
import { refuse } from "../../lifecycle/refusals"
import type { HandoverRecord } from "../../modules/serial/buyers/handovers"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { runAndTell } from "../operations/run-and-tell"
import { digestOf } from "../support/digest"
import { refuseWith, serialService } from "../support/request"
import { SERIAL_HANDED_OVER } from "./buyer-events"
import { asReceiver, ended, type OfHandover } from "./end-handover"
import { registrationFields } from "./registering-warranty"
import { unitOfOwner } from "./unit-of-owner"

/** Takes an offer for the one that it is for. @throws unknown_handover, handover_ended */
const takeHandoverStep = createStep(
  "take-handover",
  async ({ handover_id, customer_id }: OfHandover, { container }) => {
    const who = await asReceiver(container, customer_id)
    const { handover, is_news } = await ended(container, handover_id, who, "accepted")
    return new StepResponse<HandoverRecord, HandoverRecord | null>(
      handover,
      is_news ? handover : null
    )
  },
  async (taken, { container }) => {
    if (taken) {
      await serialService(container).reopenHandover(taken)
    }
  }
)

interface Taking {
  request: OfHandover
  handover: HandoverRecord
}

/**
 * Makes the operation by which a unit is another customer's. Its key is the handover's, so it is done once, however often
 * it is accepted, and by whichever of two clients.
 * @throws handover_lapsed when the unit is not its giver's any more, handover_ended when staff took it back
 */
const prepareTakingOverStep = createStep(
  "prepare-taking-over",
  async ({ request, handover }: Taking, { container }) => {
    const { customer_id } = request
    const { id, serial_id, from_customer_id } = handover
    const asked = { handover_id: id, customer_id }
    const head = {
      kind: "transfer_ownership" as const,
      actor: { type: "customer" as const, id: customer_id },
      idempotency_key: digestOf([HANDOVER, id]),
      request: asked,
      reference: { type: HANDOVER, id },
    }
    if (await serialService(container).recall(head.idempotency_key, asked)) {
      return new StepResponse<OperationInput>({ ...head, batches: [] })
    }
    // Taken back by staff meanwhile: what was accepted once is no offer any more.
    if (await serialService(container).isUndoneByHand(head.idempotency_key)) {
      refuseWith(refuse("handover_ended", null, { status: handover.status }))
    }
    const lapsed = refuse("handover_lapsed")
    const unit = await unitOfOwner(container, serial_id, from_customer_id, lapsed)
    const now = new Date().toISOString()
    // Whoever takes a unit over has it registered by that; no proof of the former sale takes it from them.
    const registered =
      unit.registered_at === null ? await registrationFields(container, unit, now) : {}
    return new StepResponse<OperationInput>({
      ...head,
      occurred_at: now,
      batches: [
        {
          command: "transfer_ownership",
          set: { customer_id, ...registered },
          expects: { customer_id: from_customer_id },
          units: [{ serial_id, number: unit.number }],
        },
      ],
    })
  }
)

/**
 * Takes over a unit that another customer offers: it is the new owner's, and its warranty goes along. Emits
 * `serial.handed-over`.
 * @throws unknown_handover, handover_ended, handover_lapsed, on_its_way_back; then nothing has happened
 */
export const acceptHandoverWorkflow = createWorkflow(
  "accept-handover",
  (input: WorkflowData<OfHandover>) => {
    const handover = takeHandoverStep(input)
    const operation = prepareTakingOverStep({ request: input, handover })
    return new WorkflowResponse(runAndTell(operation, SERIAL_HANDED_OVER))
  }
)
