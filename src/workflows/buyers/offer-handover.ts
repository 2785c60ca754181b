import { generateEntityId } from "@medusajs/framework/utils"
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
import { HANDOVER_DAYS } from "../../lifecycle/handovers"
import { refuse } from "../../lifecycle/refusals"
import { comparableEmail } from "../../lifecycle/registration"
import { STATUSES } from "../../lifecycle/statuses"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { OfferHandoverBody } from "../../types/buyers"
import { canBe } from "../support/named-to-change"
import { refuseWith, serialService } from "../support/request"
import { HANDOVER_OFFERED, type HandoverEvent } from "./buyer-events"
import { emailOfLogIn } from "./log-in"
import { unitOfOwner } from "./unit-of-owner"

interface Offer extends OfferHandoverBody {
  serial_id: string
  customer_id: string
}

const DAY = 24 * 60 * 60 * 1_000

/**
 * Offers a unit; asked again for the same address it stays the same offer.
 * @throws unknown_serial, on_its_way_back, not_in_status, handover_open, invalid_request
 */
const offerHandoverStep = createStep(
  "offer-handover",
  async ({ serial_id, customer_id, ...body }: Offer, { container }) => {
    const email = comparableEmail(body.email)
    const { number, status, return_id } = await unitOfOwner(container, serial_id, customer_id)
    const detail = { status: STATUSES[status].label.toLowerCase(), command: "hand over" }
    const isOwn = email === (await emailOfLogIn(container, customer_id))
    refuseIfAny([
      ...(return_id === null ? [] : [refuse("on_its_way_back", number)]),
      ...(canBe("transfer_ownership", status) ? [] : [refuse("not_in_status", number, detail)]),
      ...(isOwn ? [refuse("invalid_request", number, { why: "own_unit" })] : []),
    ])
    const serials = serialService(container)
    const id = generateEntityId(undefined, "serhand")
    const expires_at = new Date(Date.now() + HANDOVER_DAYS * DAY).toISOString()
    const offer = { id, serial_id, from_customer_id: customer_id, email, expires_at }
    const is_news = await serials.offerHandover(offer)
    const open = is_news ? { id, email } : await serials.openHandoverOf(serial_id)
    const own = open?.email === email ? open : refuseWith(refuse("handover_open", number))
    return new StepResponse({ id: own.id, serial_id, is_news })
  }
)

/**
 * Offers a unit to another customer, who has it once they accept. Emits `serial.handover-offered`.
 * @returns the handover's id
 * @throws unknown_serial for another's unit, on_its_way_back, handover_open; then nothing has happened
 */
export const offerHandoverWorkflow = createWorkflow(
  "offer-handover",
  (input: WorkflowData<Offer>) => {
    const offered = offerHandoverStep(input)
    when("offer-is-news", offered, ({ is_news }) => is_news).then(() => {
      const data = transform(offered, ({ id, serial_id }): HandoverEvent => ({ id, serial_id }))
      emitEventStep({ eventName: HANDOVER_OFFERED, data })
    })
    return new WorkflowResponse(transform(offered, ({ id }) => id))
  }
)
