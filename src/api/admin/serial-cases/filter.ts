import { currentMoment } from "../../../modules/serial/queries/availability-sql"
import type { CaseFilter } from "../../../modules/serial/queries/cases"
import type { ListCasesQuery } from "./validators"

/** What a list's query asks for. */
export function filterOf(query: ListCasesQuery): CaseFilter {
  return {
    kinds: query.kind,
    statuses: query.status,
    outcomes: query.outcome,
    vendor: query.vendor || undefined,
    reference: query.reference || undefined,
    customer_id: query.customer_id,
    serial_id: query.serial_id,
    overdue:
      query.is_overdue === undefined
        ? undefined
        : { is: query.is_overdue, on: currentMoment().today },
  }
}
