import type { CaseState } from "../../lifecycle/cases"
import type { CaseDetails } from "../../types/cases"

/** What is said of a case, as its columns; null clears. */
export function detailsOf(details: {
  [Key in keyof CaseDetails]?: CaseDetails[Key] | null
}): Partial<CaseState> {
  const { vendor, reference, contact, fault, note, due_on, cost, credit, currency_code } = details
  return { vendor, reference, contact, fault, note, due_on, cost, credit, currency_code }
}
