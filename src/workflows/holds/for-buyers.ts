import { maskNumber } from "../../lifecycle/holds"
import { refuse, type Refusal, type RefusalCode } from "../../lifecycle/refusals"
import { refusalsIn, SerialRefusalError } from "../../modules/serial/refusal-error"
import { cartHolds } from "./hold-settings"

/** Of what is refused for a unit, what its buyer may know; all else is the shop's own affair (`unit_unavailable`). */
const KNOWN_TO_BUYERS: ReadonlySet<RefusalCode> = new Set([
  "unknown_serial",
  "wrong_item",
  "held_elsewhere",
  "duplicate_in_request",
  "too_many_for_line",
  "chosen_apart",
  "none_available",
  "not_choosable",
  "hold_lost",
  "cart_holds_off",
  "cart_completed",
  "unknown_cart",
  "unknown_cart_line",
  "unknown_variant",
  "idempotency_key_reused",
  "operation_unfinished",
  "busy",
  "invalid_request",
])

/** Details that say nothing of the shop's inside. */
const SHOWN_DETAILS = ["line", "item", "needed", "given", "cart", "variant", "why"]

/** A number as buyers see it before the unit is theirs. */
export function numberForBuyers(number: string): string {
  return cartHolds()?.numbers === "shown" ? number : maskNumber(number)
}

/** Refusals as a buyer may read them: a unit is named by its id, or by its number as buyers see it. */
export function refusalsForBuyers(refusals: readonly Refusal[]): Refusal[] {
  return refusals.map(({ code, serial, serial_id, detail = {} }) => {
    const isKnown = KNOWN_TO_BUYERS.has(code)
    const shown = isKnown
      ? Object.entries(detail).filter(([name]) => SHOWN_DETAILS.includes(name))
      : []
    const isId = serial === serial_id || serial?.startsWith("ser_")
    const name = serial === undefined || isId ? serial : numberForBuyers(serial)
    return refuse(isKnown ? code : "unit_unavailable", name, Object.fromEntries(shown), serial_id)
  })
}

/** What was refused, for buyers to read; any other error stays as it is. */
export function errorForBuyers(error: unknown): unknown {
  const refusals = refusalsIn(error)
  return refusals === null ? error : new SerialRefusalError(refusalsForBuyers(refusals))
}
