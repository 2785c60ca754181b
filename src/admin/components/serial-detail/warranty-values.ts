import type { WarrantyChange } from "../../../lifecycle/warranty"
import type { WarrantyBody } from "../../../types/warranties"

/** What the warranty's form holds, as it was typed. */
export interface WarrantyValues {
  months: string
  start: string
  end: string
  reason: string
}

/** What a change of a warranty says of what was typed; null while something is missing or cannot be. */
export function saidOf(
  change: WarrantyChange,
  { months, start, end, reason }: WarrantyValues
): Omit<WarrantyBody, "serials"> | null {
  const said = { change, reason: reason.trim() }
  if (said.reason === "") {
    return null
  }
  if (change === "extend") {
    const count = Number(months)
    return Number.isInteger(count) && count >= 1 && count <= 600 ? { ...said, months: count } : null
  }
  if (change === "set") {
    return start !== "" && end !== "" && start <= end ? { ...said, start, end } : null
  }
  return said
}
