import type { RefusalCode } from "./refusals"

/**
 * What became of a unit of an expected delivery: announced and not here yet, received, received although its item's
 * numbers were announced and its own was not, or announced and never received (the delivery was closed, the announcement
 * cancelled, or the unit came with another delivery).
 */
export const DELIVERY_OUTCOMES = ["expected", "received", "unexpected", "missing"] as const
export type DeliveryOutcome = (typeof DELIVERY_OUTCOMES)[number]

/** Where an expected delivery stands: what ends it is an operation, and undoing that opens it again. */
export const DELIVERY_STATUSES = ["open", "closed", "cancelled"] as const
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number]

/** The kinds of the operations that end a delivery. */
export const ENDING = { closed: "close_delivery", cancelled: "cancel_delivery" } as const

/** What can be done to a delivery. */
export type DeliveryStep = "receive" | "change" | "close" | "cancel"

const ENDS: Partial<Record<DeliveryStep, DeliveryStatus>> = { close: "closed", cancel: "cancelled" }

/**
 * Why a step cannot be taken of a delivery that stands so; null when it can. A receipt that is undone after closing leaves
 * announced numbers: what ended the delivery can be done once more, which frees them.
 * @param awaits whether announced numbers of it are still expected
 * @param received how many of its units came
 */
export function whyNotOfDelivery(
  step: DeliveryStep,
  { status, awaits, received }: { status: DeliveryStatus; awaits: boolean; received: number }
): RefusalCode | null {
  const mayGoOn = status === "open" || (status === ENDS[step] && awaits)
  if (!mayGoOn) {
    return "delivery_ended"
  }
  return step === "cancel" && received > 0 ? "delivery_has_receipts" : null
}

/** The type of the references by which operations and events say that they belong to an expected delivery. */
export const DELIVERY = "expected_delivery"

/** How a line stands: short, over, and different from what was announced. */
export interface LineBalance {
  /** Units received, whether their numbers were announced or not. */
  received: number
  /** Announced numbers, received or not. */
  announced: number
  missing: number
  over: number
}

/** How the units of a line stand to the quantity that was ordered. */
export function balanceOf(
  quantity: number,
  counts: Readonly<Record<DeliveryOutcome, number>>,
  announced: number
): LineBalance {
  const received = counts.received + counts.unexpected
  return {
    received,
    announced,
    missing: Math.max(0, quantity - received),
    over: Math.max(0, received - quantity),
  }
}
