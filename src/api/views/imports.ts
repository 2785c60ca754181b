import type { MedusaContainer } from "@medusajs/framework/types"
import { sentenceOf, type Refusal, type RefusalDetail } from "../../lifecycle/refusals"
import { BYTE_ORDER_MARK } from "../../lifecycle/spreadsheet"
import { STATUSES, type Status } from "../../lifecycle/statuses"
import type { ImportRecord } from "../../modules/serial/imports/imports"
import type { BadRow } from "../../modules/serial/imports/rows"
import type { Page } from "../../modules/serial/queries/paging"
import type {
  ImportProblemsResponse,
  ImportProblemView,
  ImportResponse,
  ImportView,
} from "../../types/imports"
import { serialService } from "../../workflows/support/request"
import { csvRows } from "../csv"
import { nameRefusals } from "../name-refusals"
import { actorViews } from "./actors"
import { namesOf } from "./names"

/** Imports as screens show them, in the order given. */
export async function importViews(
  container: MedusaContainer,
  records: readonly ImportRecord[]
): Promise<ImportView[]> {
  const [names, actorOf] = await Promise.all([
    namesOf(container, {
      items: records.map(({ inventory_item_id }) => inventory_item_id),
      locations: records.map(({ location_id }) => location_id),
    }),
    actorViews(container, records),
  ])
  return records.map((record) => {
    const { actor_type, actor_id, inventory_item_id, location_id, failure, ...shown } = record
    const { number_column: _, applied_until: __, ...rest } = shown
    return {
      ...rest,
      item: names.item(inventory_item_id),
      location: names.location(location_id),
      failure: failure?.map((refusal) => ({ ...refusal, message: sentenceOf(refusal) })) ?? null,
      actor: actorOf({ actor_type, actor_id }),
    }
  })
}

/** The answer about one import. */
export async function importAnswer(
  container: MedusaContainer,
  record: ImportRecord
): Promise<ImportResponse> {
  const [view] = await importViews(container, [record])
  return { import: view }
}

/** A page of what is wrong with rows, counted by rows. @throws unknown_import */
export async function importProblemsPage(
  container: MedusaContainer,
  id: string,
  page: Page
): Promise<ImportProblemsResponse> {
  const serials = serialService(container)
  const { bad_count } = await serials.importById(id)
  const problems = await problemViews(container, await serials.badRows(id, page))
  return { problems, count: bad_count, ...page }
}

/** How many rows of a report are read at a time. */
const ROWS_AT_ONCE = 1_000

/** Everything that is wrong with an import as a CSV file, piece by piece. */
export async function* importProblemsFile(
  container: MedusaContainer,
  id: string
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvRows([["row", "column", "value", "reason"]])
  for (let after = 0, isLast = false; !isLast;) {
    const rows = await serialService(container).badRowsAfter(id, after, ROWS_AT_ONCE)
    const views = await problemViews(container, rows)
    yield csvRows(views.map(({ row, column, value, message }) => [row, column, value, message]))
    after = rows.at(-1)?.row ?? after
    isLast = rows.length < ROWS_AT_ONCE
  }
}

async function problemViews(
  container: MedusaContainer,
  rows: readonly BadRow[]
): Promise<ImportProblemView[]> {
  const found = rows.flatMap(({ row, number, problems }) =>
    problems.map(({ column, value, code, detail }) => {
      const refusal: Refusal = { code, serial: number, detail: worded(detail) }
      return { where: { row, column, value }, refusal }
    })
  )
  const named = await nameRefusals(
    container,
    found.map(({ refusal }) => refusal)
  )
  return found.map(({ where }, at) => {
    const { code, detail } = named[at]
    return { ...where, code, message: sentenceOf(named[at]), ...(detail ? { detail } : {}) }
  })
}

/** The database notes a unit's status by its name; sentences have it in words. */
function worded(detail: RefusalDetail | undefined): RefusalDetail | undefined {
  const status = detail?.status
  return typeof status === "string" && Object.hasOwn(STATUSES, status)
    ? { ...detail, status: STATUSES[status as Status].label.toLowerCase() }
    : detail
}
