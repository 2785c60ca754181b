import { checkFormat } from "../../lifecycle/formats"
import type { Policy } from "../../lifecycle/policy"
import { comparableForm } from "../../lifecycle/formats"
import { findDuplicates, parseNumbers } from "../../lifecycle/ranges"
import { refuse } from "../../lifecycle/refusals"
import { trimNumber } from "../../lifecycle/serial-number"
import { MAX_SERIALS } from "../../lifecycle/unit-details"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type { ReceiveBody, UnitDetails } from "../../types/receiving"
import { refuseTooMany } from "../support/request"

/** One unit to receive: its number as entered, the GTIN of its label, and what is said of it alone. */
export type UnitToReceive = UnitDetails & { number: string; gtin?: string }

/**
 * The units that a receipt names by list or text, each number of the item's format and none twice.
 * @throws malformed_number, bad_check_digit, the refusals of ranges, duplicate_in_request, too_many_serials
 */
export function namedUnits(
  { serials, text }: Pick<ReceiveBody, "serials" | "text">,
  policy: Policy
): UnitToReceive[] {
  refuseTooMany(serials?.length ?? 0)
  const units =
    serials?.map((serial) => (typeof serial === "string" ? { number: serial } : serial)) ??
    parsed(text ?? "")
  const trimmed = units.map((unit) => ({ ...unit, number: trimNumber(unit.number) }))
  refuseTooMany(trimmed.length)
  refuseIfAny(trimmed.flatMap(({ number }) => checkFormat(number, policy.format) ?? []))
  refuseIfAny(
    findDuplicates(
      trimmed.map(({ number }) => number),
      (number) => comparableForm(number, policy.format)
    )
  )
  return trimmed
}

/** Refuses a receipt whose count is not the number of its serials. */
export function refuseMiscount(quantity: number | undefined, given: number): void {
  if (quantity !== undefined && !Number.isInteger(quantity)) {
    refuseIfAny([refuse("fractional_quantity", null, { quantity })])
  }
  if (quantity !== undefined && quantity !== given) {
    refuseIfAny([refuse("count_mismatch", null, { needed: quantity, given })])
  }
}

function parsed(text: string): UnitToReceive[] {
  const { numbers, refusals } = parseNumbers(text, { limit: MAX_SERIALS })
  refuseIfAny(refusals)
  return numbers.map((number) => ({ number }))
}
