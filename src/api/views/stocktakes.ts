import type { MedusaContainer } from "@medusajs/framework/types"
import { CORRECTED, COUNT, COUNT_OUTCOMES, type CountOutcome } from "../../lifecycle/counts"
import { refuse } from "../../lifecycle/refusals"
import type { OperationResult } from "../../modules/serial/ledger/types"
import type { Page } from "../../modules/serial/queries/paging"
import type { CountRecord, CountSums, Finding } from "../../modules/serial/queries/stocktakes"
import type { NamedSerial } from "../../types/refs"
import type {
  CountFinding,
  CountOperationResponse,
  CountResponse,
  CountReviewResponse,
  CountScanResponse,
  CountScansResponse,
  CountView,
  ScanResult,
} from "../../types/counts"
import { countById } from "../../workflows/stocktakes/count-by-id"
import { readScans } from "../../workflows/stocktakes/read-scans"
import { refuseWith, serialService } from "../../workflows/support/request"
import { documentAnswer } from "../operation-answer"
import { actorViews } from "./actors"
import { namesOf } from "./names"
import { operationViews } from "./operations"

/** How many operations are shown with a count, and of which kinds: scans have a list of their own. */
const SHOWN = 100
const SHOWN_KINDS = ["open", "review", "recount", "approve", "close", "cancel"].map(
  (step) => `${step}_count`
)

/** Counts as screens show them, in the order given; without what they come to. */
export async function countViews(
  container: MedusaContainer,
  counts: readonly CountRecord[]
): Promise<Omit<CountView, "outcomes">[]> {
  const approvers = counts.map(({ approved_by_type: type, approved_by_id }) => ({
    actor_type: type ?? "",
    actor_id: approved_by_id,
  }))
  const [names, actorOf] = await Promise.all([
    namesOf(container, {
      items: counts.flatMap(({ item_ids }) => item_ids ?? []),
      locations: counts.map(({ location_id }) => location_id),
    }),
    actorViews(container, [...counts, ...approvers]),
  ])
  return counts.map((count, at) => ({
    id: count.id,
    location: names.location(count.location_id) ?? { id: count.location_id, name: "" },
    items: count.item_ids?.map((id) => names.item(id) ?? { id, sku: null, title: null }) ?? null,
    bin: count.bin,
    is_blind: count.is_blind,
    note: count.note,
    status: count.status,
    opened_at: count.opened_at,
    opened_by: actorOf(count),
    approved_at: count.approved_at,
    approved_by: count.approved_at === null ? null : actorOf(approvers[at]),
    scanned: count.scanned,
  }))
}

/** A count with what it comes to, and what was done. @throws unknown_count */
export async function countDetail(container: MedusaContainer, id: string): Promise<CountResponse> {
  const [count, { operations }] = await Promise.all([
    countView(container, id),
    serialService(container).findOperations(
      { reference_type: COUNT, reference_id: id, kinds: SHOWN_KINDS },
      { limit: SHOWN, offset: 0 }
    ),
  ])
  return { count, operations: await operationViews(container, operations) }
}

/** What became of each scan of a request, in the order given. */
export async function scanAnswer(
  container: MedusaContainer,
  countId: string,
  serials: readonly NamedSerial[],
  { operation_id }: OperationResult
): Promise<CountScanResponse> {
  const count = await countById(container, countId)
  const read = await readScans(container, count, serials)
  const keys = [...new Set(read.flatMap(({ counts }) => counts?.key ?? []))]
  const page = { limit: keys.length, offset: 0 }
  const noted = await serialService(container).scansOfCount(countId, page, keys)
  const ours = new Set(
    noted.flatMap((scan) => (scan.operation_id === operation_id ? scan.key : []))
  )
  const scans = read.map(({ scan, number, counts, why }): ScanResult => {
    if (counts === null) {
      return { scan, number, serial_id: null, result: why ?? "unreadable" }
    }
    const isFirst = ours.delete(counts.key)
    const isUnknown = counts.serial_id === null
    const result = isUnknown ? "unknown" : isFirst ? "counted" : "again"
    return { scan, number: counts.number, serial_id: counts.serial_id, result }
  })
  return { scans, scanned: count.scanned }
}

/** A page of what was scanned in a count. @throws unknown_count */
export async function countScansPage(
  container: MedusaContainer,
  id: string,
  page: Page
): Promise<CountScansResponse> {
  const { scanned } = await countById(container, id)
  const scans = await serialService(container).scansOfCount(id, page)
  const actorOf = await actorViews(container, scans)
  return {
    scans: scans.map((scan) => ({
      number: scan.number,
      serial_id: scan.serial_id,
      scanned_at: scan.scanned_at,
      scanned_by: actorOf(scan),
    })),
    count: scanned,
    ...page,
  }
}

/** A page of what a count comes to. @throws unknown_count, count_is_blind, count_ended for a cancelled one */
export async function countReview(
  container: MedusaContainer,
  id: string,
  outcomes: readonly CountOutcome[] = COUNT_OUTCOMES,
  page: Page
): Promise<CountReviewResponse> {
  const count = await countById(container, id)
  const sums = await sumsShown(container, count)
  if (sums === null) {
    const code = count.status === "cancelled" ? "count_ended" : "count_is_blind"
    return refuseWith(refuse(code, null, { count: id, status: count.status }))
  }
  const findings = await serialService(container).findingsOfCount(count, { outcomes }, page)
  return {
    findings: await findingViews(container, findings),
    outcomes: sums,
    correctable: [...CORRECTED],
    count: [...new Set(outcomes)].reduce((sum, outcome) => sum + sums[outcome], 0),
    ...page,
  }
}

/** The answer to a request that ran an operation of a count. */
export async function countOperationAnswer(
  container: MedusaContainer,
  result: OperationResult
): Promise<CountOperationResponse> {
  return documentAnswer(container, result, async (id) => ({
    count: await countView(container, id),
  }))
}

async function countView(container: MedusaContainer, id: string): Promise<CountView> {
  const count = await countById(container, id)
  const [[view], outcomes] = await Promise.all([
    countViews(container, [count]),
    sumsShown(container, count),
  ])
  return { ...view, outcomes }
}

/** What a count comes to, unless nobody is to see it. */
async function sumsShown(
  container: MedusaContainer,
  count: CountRecord
): Promise<CountSums | null> {
  const isHidden = count.status === "cancelled" || (count.is_blind && count.status === "open")
  return isHidden ? null : serialService(container).sumsOfCount(count)
}

async function findingViews(
  container: MedusaContainer,
  findings: readonly Finding[]
): Promise<CountFinding[]> {
  const names = await namesOf(container, {
    items: findings.flatMap(({ inventory_item_id }) => inventory_item_id ?? []),
    locations: findings.map(({ location_id }) => location_id),
  })
  return findings.map(({ serial_id, number, outcome, ...finding }) => ({
    serial_id,
    number,
    outcome,
    item: names.item(finding.inventory_item_id),
    status: finding.status,
    owner: finding.owner,
    lost_from: finding.lost_from,
    location: names.location(finding.location_id),
    bin: finding.bin,
    scanned_at: finding.scanned_at,
    correction: finding.correction,
  }))
}
