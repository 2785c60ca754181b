import type { MedusaContainer } from "@medusajs/framework/types"
import { NOTICE } from "../../lifecycle/notices"
import type { OperationResult } from "../../modules/serial/ledger/types"
import type { NoticeRecord } from "../../modules/serial/queries/notices"
import type {
  NoticeOperationResponse,
  NoticeResponse,
  NoticeSelectionView,
  NoticeView,
} from "../../types/notices"
import { noticeById } from "../../workflows/notices/notice-by-id"
import { serialService } from "../../workflows/support/request"
import { documentOf } from "../operation-answer"
import { actorViews } from "./actors"
import { namesOf } from "./names"
import { operationViews } from "./operations"

/** How many operations are shown with a notice. */
const SHOWN_OPERATIONS = 100

/** Notices as screens show them, in the order given. */
export async function noticeViews(
  container: MedusaContainer,
  notices: readonly NoticeRecord[]
): Promise<NoticeView[]> {
  const closers = notices.map(closerOf)
  const actorOf = await actorViews(container, [...notices, ...closers.flatMap((one) => one ?? [])])
  return notices.map((notice, at) => {
    const closer = closers[at]
    return {
      id: notice.id,
      kind: notice.kind,
      title: notice.title,
      buyer_text: notice.buyer_text,
      staff_text: notice.staff_text,
      authority_reference: notice.authority_reference,
      status: notice.status,
      opened_at: notice.created_at,
      opened_by: actorOf(notice),
      closed_at: notice.closed_at,
      closed_by: closer ? actorOf(closer) : null,
      is_standing: notice.is_standing,
      progress: notice.progress,
    }
  })
}

function closerOf({ closed_by_type, closed_by_id }: NoticeRecord) {
  return closed_by_type === null ? null : { actor_type: closed_by_type, actor_id: closed_by_id }
}

/** A notice with what it was opened for, where its units are, and what was done. @throws unknown_notice */
export async function noticeDetail(
  container: MedusaContainer,
  id: string
): Promise<NoticeResponse> {
  const serials = serialService(container)
  const record = await noticeById(container, id)
  const [[notice], selection, sums, { operations }] = await Promise.all([
    noticeViews(container, [record]),
    selectionView(container, record),
    serials.noticedSums(id),
    serials.findOperations(
      { reference_type: NOTICE, reference_id: id },
      { limit: SHOWN_OPERATIONS, offset: 0 }
    ),
  ])
  return {
    notice: { ...(notice as NoticeView), selection, ...sums },
    operations: await operationViews(container, operations),
  }
}

async function selectionView(
  container: MedusaContainer,
  { selection }: Pick<NoticeRecord, "selection">
): Promise<NoticeSelectionView> {
  const { inventory_item_ids = [], lots = [], suppliers = [], serial_ids } = selection
  const names = await namesOf(container, { items: inventory_item_ids })
  return {
    items: inventory_item_ids.map((id) => names.item(id) ?? { id, sku: null, title: null }),
    lots: [...lots],
    suppliers: [...suppliers],
    received_from: selection.received_from ?? null,
    received_until: selection.received_until ?? null,
    named: serial_ids?.length ?? null,
    unknown: selection.unknown_numbers?.length ?? 0,
  }
}

/** The answer to a request that ran an operation of a notice. */
export async function noticeOperationAnswer(
  container: MedusaContainer,
  result: OperationResult
): Promise<NoticeOperationResponse> {
  const serials = serialService(container)
  const { id, kind, state, serial_count } = await serials.retrieveSerialOperation(
    result.operation_id,
    { select: ["id", "kind", "state", "serial_count"] }
  )
  const record = await noticeById(container, await documentOf(container, result))
  const [notice] = await noticeViews(container, [record])
  return { operation: { id, kind, state, serial_count }, notice: notice as NoticeView }
}
