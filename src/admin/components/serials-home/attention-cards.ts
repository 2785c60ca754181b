import { ON_HAND_STATUSES } from "../../../lifecycle/statuses"
import type { AttentionResponse } from "../../../types/attention"
import { filtered, paths } from "../../lib/paths"

/** Said by links to the list on this page, which stands further down. */
export const TO_LIST = { isToList: true }

/** One thing that waits for somebody, how much of it, and where it is listed. */
export interface AttentionCard {
  name: string
  count: number
  /** Something went wrong or is late. */
  isAlarm: boolean
  to: string
}

/** What waits for somebody, what went wrong first; what does not wait is left out. */
export function attentionCards(answer: AttentionResponse): AttentionCard[] {
  const { soon } = answer
  const until = { $lt: soon.until }
  const card = (name: string, count: number, to: string, isAlarm = false): AttentionCard[] =>
    count > 0 ? [{ name, count, to, isAlarm }] : []
  return [
    ...card("discrepancies", answer.discrepancies.places, paths.stock("discrepancy"), true),
    ...card(
      "loans_overdue",
      answer.loans_overdue.units,
      filtered(paths.serials(), { status: ["on_loan"], due_on: { $lt: soon.from } }),
      true
    ),
    ...card(
      "cases_overdue",
      answer.cases_overdue.cases,
      filtered(paths.cases(), { is_overdue: "true" }),
      true
    ),
    ...card("notices", answer.notices.units, filtered(paths.notices(), { status: "open" }), true),
    ...card("to_capture", answer.to_capture.units, paths.packing()),
    ...card(
      "to_inspect",
      answer.to_inspect.units,
      filtered(paths.serials(), { status: ["returned"] })
    ),
    ...card("awaiting", answer.awaiting.units, paths.stock("awaiting")),
    ...card(
      "transfers",
      answer.transfers.transfers,
      filtered(paths.transfers(), { status: "open" })
    ),
    ...card(
      "replacements_due",
      answer.replacements_due.cases,
      filtered(paths.cases(), { status: ["open"], outcome: ["replaced"] })
    ),
    ...card(
      "expiring",
      answer.expiring.units,
      filtered(paths.serials(), { status: ON_HAND_STATUSES, expires_on: until })
    ),
    ...card(
      "warranties_ending",
      answer.warranties_ending.units,
      filtered(paths.serials(), {
        warranty: ["active"],
        warranty_end: { $gte: soon.from, $lt: soon.until },
      })
    ),
  ]
}
