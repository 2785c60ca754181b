import type { MedusaContainer } from "@medusajs/framework/types"
import type { SerialRecord } from "../../modules/serial/queries/record"
import { SerialRefusalError } from "../../modules/serial/refusal-error"
import { resolutionOf } from "../../lifecycle/notices"
import { refuse } from "../../lifecycle/refusals"
import type { Changes, StateField } from "../../lifecycle/serial"
import { isLent } from "../../lifecycle/statuses"
import type { SerialResponse } from "../../types/serials"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"
import { serialViews } from "./serial-view"

/** How many of the times that a unit came back are told. */
const TOLD_RETURNS = 5

/** A serial's record. @throws SerialRefusalError unknown_serial */
export async function serialRecord(container: MedusaContainer, id: string): Promise<SerialRecord> {
  const page = { limit: 1, offset: 0 }
  const { serials } = await serialService(container).findSerials({ ids: [id] }, page)
  const [record] = serials
  if (!record) {
    throw new SerialRefusalError([refuse("unknown_serial", id)])
  }
  return record
}

/** One serial with everything a screen of its own shows. @throws SerialRefusalError unknown_serial */
export async function serialDetail(
  container: MedusaContainer,
  id: string
): Promise<SerialResponse["serial"]> {
  const record = await serialRecord(container, id)
  const [[view], identifiers, links, openCase, notices, returned] = await Promise.all([
    serialViews(container, [record]),
    serialService(container).identifiersOf(id),
    serialService(container).replacementsOf(record),
    openCaseOf(container, record),
    noticesOf(container, record),
    pastReturnViews(container, id),
  ])
  // Who had it stays noted when it is back.
  const borrower = isLent(record) ? record.borrower : null
  return {
    ...view,
    identifiers,
    borrower,
    ...links,
    case: openCase,
    notices,
    returned,
  }
}

type Detail = SerialResponse["serial"]

/** The case that a unit is on. */
async function openCaseOf(
  container: MedusaContainer,
  { case_id }: Pick<SerialRecord, "case_id">
): Promise<Detail["case"]> {
  if (case_id === null) {
    return null
  }
  const page = { limit: 1, offset: 0 }
  const { cases } = await serialService(container).findCases({ ids: [case_id] }, page)
  return cases.map(({ id, kind, vendor, reference, fault, due_on }) => ({
    id,
    kind,
    vendor,
    reference,
    fault,
    due_on,
  }))[0]
}

/** The notices that a unit is under. */
async function noticesOf(
  container: MedusaContainer,
  record: Pick<SerialRecord, "notice_ids" | "notice_resolutions">
): Promise<Detail["notices"]> {
  const notices = await serialService(container).noticesByIds(record.notice_ids)
  return notices.map(({ id, kind, title, staff_text }) => ({
    id,
    kind,
    title,
    staff_text,
    resolution: resolutionOf(record, id),
  }))
}

/** The times that a unit came back, with the sales that were over then. */
async function pastReturnViews(
  container: MedusaContainer,
  id: string
): Promise<Detail["returned"]> {
  const { count, returns } = await serialService(container).pastReturnsOf(id, TOLD_RETURNS)
  const before = returns.map(({ changes }) => ({
    order_id: formerly(changes, "order_id"),
    customer_id: formerly(changes, "customer_id"),
    sold_at: formerly(changes, "sold_at"),
  }))
  const names = await namesOf(container, {
    orders: before.map(({ order_id }) => order_id),
    customers: before.map(({ customer_id }) => customer_id),
  })
  return {
    count,
    latest: returns.map(({ command, occurred_at, note }, at) => ({
      command,
      returned_at: occurred_at,
      sold_at: before[at].sold_at,
      order: names.order(before[at].order_id),
      customer: names.customer(before[at].customer_id),
      note,
    })),
  }
}

/** What an event took off a unit, where it was something. */
function formerly(changes: Changes, field: StateField): string | null {
  const before = changes[field]?.[0]
  return typeof before === "string" && before !== "" ? before : null
}
