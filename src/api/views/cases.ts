import type { MedusaContainer } from "@medusajs/framework/types"
import { CASE_ACTIONS, whyNotAction, type CaseStanding } from "../../lifecycle/case-actions"
import { CASE, isOverdue } from "../../lifecycle/cases"
import { whereOnCase } from "../../lifecycle/units-on-case"
import { sentenceOf } from "../../lifecycle/refusals"
import type { OperationResult } from "../../modules/serial/ledger/types"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { CaseRecord, CaseUnit } from "../../modules/serial/queries/cases"
import type { OperationRecord } from "../../modules/serial/queries/operations"
import type { Page } from "../../modules/serial/queries/paging"
import type {
  CaseActionView,
  CaseOperationResponse,
  CaseResponse,
  CaseSerial,
  CaseSerialsResponse,
  CaseView,
} from "../../types/cases"
import { caseById } from "../../workflows/cases/units-of-case"
import { serialService } from "../../workflows/support/request"
import { documentAnswer } from "../operation-answer"
import { actorViews } from "./actors"
import { namesOf } from "./names"
import { operationViews } from "./operations"
import { serialRows } from "./serial-refs"

/** How many units, and how many operations, are shown with a case. */
const SHOWN = 100

/** Cases as screens show them, in the order given. */
export async function caseViews(
  container: MedusaContainer,
  cases: readonly CaseRecord[]
): Promise<CaseView[]> {
  const [names, actorOf] = await Promise.all([
    namesOf(container, { customers: cases.map(({ customer_id }) => customer_id) }),
    actorViews(container, cases),
  ])
  const { today } = currentMoment()
  return cases.map(({ actor_type, actor_id, updated_at: _, ...record }) => ({
    ...record,
    customer: names.customer(record.customer_id),
    is_overdue: isOverdue(record, today),
    created_by: actorOf({ actor_type, actor_id }),
  }))
}

/** A case with its first units, and what was done. @throws unknown_case */
export async function caseDetail(container: MedusaContainer, id: string): Promise<CaseResponse> {
  const serials = serialService(container)
  const page = { limit: SHOWN, offset: 0 }
  const record = await caseById(container, id)
  const [[view], units, onCase, { operations }] = await Promise.all([
    caseViews(container, [record]),
    serials.unitsOfCase(id, page),
    serials.unitsOnCases([id]),
    serials.findOperations({ reference_type: CASE, reference_id: id }, page),
  ])
  return {
    case: view as CaseView,
    actions: caseActions({
      id,
      state: record,
      units: onCase.filter(({ role }) => role === "subject"),
      has_gone_on: operations.some(isProgress),
    }),
    serials: await caseSerials(container, units),
    operations: await operationViews(container, operations),
  }
}

function caseActions(standing: CaseStanding): CaseActionView[] {
  return CASE_ACTIONS.map((action) => {
    const refusal = whyNotAction(standing, action)
    return { action, why_not: refusal && { code: refusal.code, message: sentenceOf(refusal) } }
  })
}

/** Whether an operation of a case took it further, and still stands. */
function isProgress({
  kind,
  state,
  reverts_operation_id,
  reverted_by_operation_id,
}: OperationRecord): boolean {
  return (
    kind.startsWith("case_") &&
    kind !== "case_open" &&
    kind !== "case_edit" &&
    state !== "abandoned" &&
    reverts_operation_id === null &&
    reverted_by_operation_id === null
  )
}

/** A page of the units of a case. @throws unknown_case */
export async function caseSerialsPage(
  container: MedusaContainer,
  id: string,
  page: Page
): Promise<CaseSerialsResponse> {
  const { counts } = await caseById(container, id)
  const units = await serialService(container).unitsOfCase(id, page)
  const count = Object.values(counts).reduce((sum, part) => sum + part, 0)
  return { serials: await caseSerials(container, units), count, ...page }
}

/** The answer to a request that ran an operation of a case. */
export async function caseOperationAnswer(
  container: MedusaContainer,
  result: OperationResult
): Promise<CaseOperationResponse> {
  return documentAnswer(container, result, async (id) => {
    const [view] = await caseViews(container, [await caseById(container, id)])
    return { case: view as CaseView }
  })
}

async function caseSerials(
  container: MedusaContainer,
  units: readonly CaseUnit[]
): Promise<CaseSerial[]> {
  const rows = await serialRows(
    container,
    units.map(({ serial_id }) => serial_id)
  )
  return units.flatMap(({ status, owner, ...unit }): CaseSerial[] => {
    const row = rows.get(unit.serial_id)
    const place = unit.is_on_case ? whereOnCase({ status, owner }) : null
    return row === undefined ? [] : [{ ...row, ...unit, place }]
  })
}
