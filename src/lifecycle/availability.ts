import type { Why } from "./refusal-codes/words"
import { refuse, type Refusal } from "./refusals"
import type { SerialState } from "./serial"
import { onHand, STATUSES } from "./statuses"

/** The moment at which availability is judged: an instant and the store's calendar day. */
export interface Moment {
  now: string
  today: string
}

/** Whether the unit's last day of use is over (`expires_on` itself is still a day of use). */
export function isExpired(
  serial: Pick<SerialState, "expires_on">,
  { today }: Pick<Moment, "today">
): boolean {
  return serial.expires_on !== null && serial.expires_on < today
}

/** Whether the unit is kept for a cart now. */
export function isHeld(
  serial: Pick<SerialState, "held_for" | "held_until">,
  { now }: Pick<Moment, "now">
): boolean {
  return serial.held_for !== null && (serial.held_until === null || serial.held_until > now)
}

type Withholding = Blockable & Pick<SerialState, "status" | "held_for" | "held_until">

/** What is asked of a unit to tell whether anything keeps it from being sold to anybody. */
export type Blockable = Pick<SerialState, "is_sellable_condition" | "expires_on" | "notice_ids">

interface BlockerRule {
  blocks: (serial: Blockable, moment: Moment) => boolean
  why: (serial: Blockable) => Why
}

/** What keeps a unit on hand from being sold to anybody, in the order in which it is told. */
const BLOCKERS = {
  notice: {
    blocks: ({ notice_ids }) => notice_ids.length > 0,
    why: ({ notice_ids }) => ({ why: "notice", notices: notice_ids.join(", ") }),
  },
  condition: {
    blocks: ({ is_sellable_condition }) => !is_sellable_condition,
    why: () => ({ why: "condition" }),
  },
  expiry: {
    blocks: isExpired,
    why: ({ expires_on }) => ({ why: "expiry", expires_on }),
  },
} as const satisfies Record<string, BlockerRule>

const BLOCKER_NAMES = Object.keys(BLOCKERS) as Blocker[]

/**
 * Why a unit may not be sold now, or null when it may.
 * A cart hold is not such a reason: it is judged against the buyer who asks.
 */
export function whyNotSellable(serial: Withholding, moment: Moment): Why | null {
  if (onHand(serial.status) === 0) {
    return { why: "status", status: STATUSES[serial.status].label.toLowerCase() }
  }
  const blocker = blockedBy(serial, moment)
  return blocker === null ? null : BLOCKERS[blocker].why(serial)
}

/** What keeps a unit from being sold to anybody, and so from leaving with the order for which it is captured. */
export type Blocker = keyof typeof BLOCKERS

/** The refusal of selling a unit, whoever buys it; null when nothing is in the way. A notice is named by its own code. */
export function unfitForSale(
  serial: Withholding & Pick<SerialState, "number">,
  moment: Moment
): Refusal | null {
  const { number, notice_ids } = serial
  if (notice_ids.length > 0) {
    return refuse("under_notice", number, { notice: notice_ids.join(", ") })
  }
  const why = whyNotSellable(serial, moment)
  return why === null ? null : refuse("not_sellable", number, why)
}

/** What keeps a unit in stock off sale. */
export type Withholder = Blocker | "cart"

/** What keeps a unit in stock off sale now, by what is told first; null when nothing does. */
export function withheldBy(serial: Withholding, moment: Moment): Withholder | null {
  if (serial.status !== "in_stock") {
    return null
  }
  return blockedBy(serial, moment) ?? (isHeld(serial, moment) ? "cart" : null)
}

/** What keeps a unit from being sold to anybody now, by what is told first; null when nothing does. */
export function blockedBy(serial: Blockable, moment: Moment): Blocker | null {
  return BLOCKER_NAMES.find((name) => BLOCKERS[name].blocks(serial, moment)) ?? null
}

/** Whether a unit is captured for a draft order: its hold keeps it, for Medusa has reserved nothing for it yet. */
function isOnDraft({ status, held_for }: Withholding): boolean {
  return status === "reserved" && held_for !== null
}

/** Whether a unit is withheld: on hand and not reserved in Medusa, but not for everyone to buy. */
export function isWithheld(serial: Withholding, moment: Moment): boolean {
  return withheldBy(serial, moment) !== null || isOnDraft(serial)
}
