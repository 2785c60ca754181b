import type { MedusaContainer } from "@medusajs/framework/types"
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
import type { HandoverStatus } from "../../lifecycle/handovers"
import { refuse } from "../../lifecycle/refusals"
import type { HandoverRecord, Side } from "../../modules/serial/buyers/handovers"
import { refuseWith, serialService } from "../support/request"
import { HANDOVER_CANCELLED, HANDOVER_DECLINED, type HandoverEvent } from "./buyer-events"
import { emailOfLogIn } from "./log-in"

/** A handover, and the customer who says something about it. */
export interface OfHandover {
  handover_id: string
  customer_id: string
}

/** What nobody has to do with, or has no more, is over for them. */
const ENDS = {
  declined: { side: "receiver", event: HANDOVER_DECLINED },
  cancelled: { side: "giver", event: HANDOVER_CANCELLED },
} as const

/** Somebody as the one that a handover is for. */
export async function asReceiver(
  container: MedusaContainer,
  customer_id: string
): Promise<Side & { side: "receiver" }> {
  return { side: "receiver", customer_id, email: await emailOfLogIn(container, customer_id) }
}

/**
 * Ends an offer, or finds that it has ended so.
 * @returns the handover, and whether it was ended by this
 * @throws unknown_handover for whomever it does not concern, handover_ended when it ended otherwise
 */
export async function ended(
  container: MedusaContainer,
  id: string,
  who: Side,
  status: HandoverStatus
): Promise<{ handover: HandoverRecord; is_news: boolean }> {
  const serials = serialService(container)
  const open = await serials.endHandover(id, who, status)
  if (open !== null) {
    return { handover: open, is_news: true }
  }
  const handover =
    (await serials.handoverFor(id, who)) ??
    refuseWith(refuse("unknown_handover", null, { handover: id }))
  if (handover.status !== status) {
    const now = handover.status === "open" ? "lapsed" : handover.status
    return refuseWith(refuse("handover_ended", null, { status: now }))
  }
  return { handover, is_news: false }
}

type Ending = OfHandover & { status: keyof typeof ENDS }

const endHandoverStep = createStep(
  "end-handover",
  async ({ handover_id, customer_id, status }: Ending, { container }) => {
    const who: Side =
      ENDS[status].side === "receiver"
        ? await asReceiver(container, customer_id)
        : { side: "giver", customer_id }
    const { handover, is_news } = await ended(container, handover_id, who, status)
    const { id, serial_id } = handover
    return new StepResponse({ id, serial_id, is_news, event: ENDS[status].event })
  }
)

/**
 * Ends an offer of which nothing comes: who it is for declines it, or its giver takes it back. Emits
 * `serial.handover-declined` or `serial.handover-cancelled`.
 * @throws unknown_handover, handover_ended
 */
export const endHandoverWorkflow = createWorkflow("end-handover", (input: WorkflowData<Ending>) => {
  const result = endHandoverStep(input)
  when("end-is-news", result, ({ is_news }) => is_news).then(() => {
    const data = transform(result, ({ id, serial_id }): HandoverEvent => ({ id, serial_id }))
    emitEventStep({ eventName: result.event, data })
  })
  return new WorkflowResponse(result)
})
