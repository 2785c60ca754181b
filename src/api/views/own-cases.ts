import type { MedusaContainer } from "@medusajs/framework/types"
import type { CaseKind } from "../../lifecycle/cases"
import { stageForBuyers } from "../../lifecycle/units-on-case"
import type { CaseRecord } from "../../modules/serial/queries/cases"
import type { Page } from "../../modules/serial/queries/paging"
import type { OwnCase, OwnCaseListResponse } from "../../types/buyers"
import { caseById } from "../../workflows/cases/units-of-case"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

/** The store's own repairs and its claims against suppliers are not a customer's affair. */
const SHOWN_KINDS: CaseKind[] = ["customer"]

/** How many units are shown with a case. */
const SHOWN_UNITS = 100

/** A page of a customer's cases, newest first. */
export async function ownCases(
  container: MedusaContainer,
  customer_id: string,
  { limit, offset }: Page
): Promise<OwnCaseListResponse> {
  const filter = { customer_id, kinds: SHOWN_KINDS }
  const { cases, count } = await serialService(container).findCases(filter, { limit, offset })
  return { cases: await ownCaseViews(container, customer_id, cases), count, limit, offset }
}

/** One case of a customer's, which is known to be theirs. @throws unknown_case */
export async function ownCase(
  container: MedusaContainer,
  customerId: string,
  caseId: string
): Promise<OwnCase> {
  const record = await caseById(container, caseId)
  const [view] = await ownCaseViews(container, customerId, [record])
  return view as OwnCase
}

async function ownCaseViews(
  container: MedusaContainer,
  customerId: string,
  cases: readonly CaseRecord[]
): Promise<OwnCase[]> {
  const ids = cases.map(({ id }) => id)
  const service = serialService(container)
  const [units, onCases] = await Promise.all([
    service.unitsOfOwnCases(ids, customerId, SHOWN_UNITS),
    service.unitsOnCases(ids),
  ])
  const names = await namesOf(container, { items: units.map((unit) => unit.inventory_item_id) })
  return cases.map((record) => ({
    id: record.id,
    stage: stageForBuyers(
      record,
      onCases.filter(({ case_id, role }) => case_id === record.id && role === "subject")
    ),
    outcome: record.outcome,
    fault: record.fault,
    opened_at: record.opened_at,
    closed_at: record.closed_at,
    serials: units
      .filter(({ case_id }) => case_id === record.id)
      .map(({ id, number, inventory_item_id }) => ({
        id,
        number,
        item: names.item(inventory_item_id),
      })),
  }))
}
