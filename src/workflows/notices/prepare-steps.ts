import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { needsNote, NOTICE, whyNotOfNotice, type NoticeStep } from "../../lifecycle/notices"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import { refuse } from "../../lifecycle/refusals"
import { MAX_SERIALS } from "../../lifecycle/unit-details"
import type { NoticeChange, OperationInput, UnitBatch } from "../../modules/serial/ledger/types"
import type { NoticeRecord } from "../../modules/serial/queries/notices"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import type {
  ChangeNoticeBody,
  CloseNoticeBody,
  ExtendNoticeBody,
  ReduceNoticeBody,
  ReopenNoticeBody,
  ResolveNoticeBody,
} from "../../types/notices"
import { serialService, type Requested } from "../support/request"
import { fittingUnits } from "./fitting-units"
import { noticeBatch, resolutionBatch, UNITS_AT_ONCE } from "./notice-batches"
import { noticeById } from "./notice-by-id"
import { namedOfNotice, namedToPlace } from "./units-of-notice"

/** Something asked of a notice. */
export type OfNotice<Body> = Requested<Body & { notice_id: string }>

interface StepContext {
  container: MedusaContainer
}

/** What a request comes to. */
interface Doing {
  batches: UnitBatch[]
  change?: Partial<Extract<NoticeChange, { id: string }>>
  /** That it is undone by what is done to the notice, not as an operation. */
  isOfNotice?: boolean
  note?: string
}

/** Makes the operation of a request about a notice; a repeated one is made without looking at the notice again. */
async function noticeOperation<Body>(
  container: MedusaContainer,
  kind: OperationKind,
  step: NoticeStep,
  { body, actor, idempotency_key }: OfNotice<Body>,
  doing: (notice: NoticeRecord) => Promise<Doing> | Doing
): Promise<OperationInput> {
  const { notice_id: id } = body
  const head = {
    kind,
    actor,
    idempotency_key,
    request: body,
    reference: { type: NOTICE, id },
  }
  if (await serialService(container).recall(idempotency_key, body)) {
    return { ...head, batches: [] }
  }
  const notice = await noticeById(container, id)
  const why = whyNotOfNotice(step, notice.status)
  refuseIfAny(why === null ? [] : [refuse(why, null, { notice: id, status: notice.status })])
  const { batches, change, isOfNotice, note } = await doing(notice)
  return {
    ...head,
    flow: isOfNotice ? NOTICE : null,
    note: note || null,
    batches,
    notice: { id, step, ...change },
  }
}

/** Makes the operation that changes what is said of a notice. Reads only, as do the steps below. @throws unknown_notice */
export const prepareNoticeChangeStep = createStep(
  "prepare-notice-change",
  async (request: OfNotice<ChangeNoticeBody>, { container }: StepContext) => {
    const { notice_id: _, ...said } = request.body
    const changes = Object.fromEntries(
      Object.entries(said).map(([name, text]) => [name, text || null])
    )
    return new StepResponse(
      await noticeOperation(container, "change_notice", "change", request, () => ({
        batches: [],
        change: { changes },
        isOfNotice: true,
      }))
    )
  }
)

/**
 * Makes the operation by which more units come under an open notice: named ones, or those that it is about and that have
 * not been under it, as many as one operation takes.
 * @throws unknown_notice, notice_not_open, nothing_selected, and what `namedToPlace` refuses
 */
export const prepareNoticeExtensionStep = createStep(
  "prepare-notice-extension",
  async (request: OfNotice<ExtendNoticeBody>, { container }: StepContext) => {
    const { notice_id: id, reason, fitting } = request.body
    return new StepResponse(
      await noticeOperation(container, "extend_notice", "extend", request, async (notice) => {
        const ids = fitting
          ? await fittingUnits(container, notice, UNITS_AT_ONCE)
          : await namedToPlace(container, request.body)
        refuseIfAny(ids.length === 0 ? [refuse("nothing_selected")] : [])
        return { batches: [noticeBatch("place_notice", id, ids)], note: reason }
      })
    )
  }
)

/** Makes the operation that takes units out of an open notice. @throws as above, and not_on_notice */
export const prepareNoticeReductionStep = createStep(
  "prepare-notice-reduction",
  async (request: OfNotice<ReduceNoticeBody>, { container }: StepContext) => {
    const { notice_id: id, reason } = request.body
    return new StepResponse(
      await noticeOperation(container, "reduce_notice", "reduce", request, async () => {
        const ids = await namedOfNotice(container, id, request.body)
        return { batches: [noticeBatch("withdraw_notice", id, ids)], note: reason }
      })
    )
  }
)

/**
 * Makes the operation that says what became of units under a notice.
 * @throws unknown_notice, notice_not_open, nothing_selected, reason_required where a resolution needs a note, and what
 *   `namedOfNotice` refuses
 */
export const prepareNoticeResolutionStep = createStep(
  "prepare-notice-resolution",
  async (request: OfNotice<ResolveNoticeBody>, { container }: StepContext) => {
    const { notice_id: id, all, resolution, note } = request.body
    return new StepResponse(
      await noticeOperation(container, "resolve_notice", "resolve", request, async () => {
        refuseIfAny(
          needsNote(resolution) && !note
            ? [refuse("reason_required", null, { command: "resolve_notice" })]
            : []
        )
        const unresolved = { stages: ["placed" as const], resolutions: ["none" as const] }
        const ids = all
          ? await serialService(container).noticedIds(id, unresolved, MAX_SERIALS)
          : await namedOfNotice(container, id, request.body)
        refuseIfAny(ids.length === 0 ? [refuse("nothing_selected")] : [])
        return { batches: [resolutionBatch(id, resolution, ids)], note }
      })
    )
  }
)

/**
 * Makes the operation that closes a notice and lifts it from the first of its units; the rest wait for a job.
 * @throws unknown_notice, notice_not_open, notice_unresolved unless it is said that units may be left so
 */
export const prepareNoticeClosingStep = createStep(
  "prepare-notice-closing",
  async (request: OfNotice<CloseNoticeBody>, { container }: StepContext) => {
    const { notice_id: id, although_unresolved, reason } = request.body
    return new StepResponse(
      await noticeOperation(container, "close_notice", "close", request, async ({ progress }) => {
        const count = progress.unresolved
        refuseIfAny(
          count > 0 && !although_unresolved
            ? [refuse("notice_unresolved", null, { notice: id, count })]
            : []
        )
        const ids = await idsIn(container, id, "placed")
        return {
          batches: [noticeBatch("lift_notice", id, ids.slice(0, UNITS_AT_ONCE))],
          isOfNotice: ids.length > UNITS_AT_ONCE || progress.under_way > 0,
          note: reason,
        }
      })
    )
  }
)

/** Makes the operation that opens a closed notice again, for the units that carried it. @throws notice_not_closed */
export const prepareNoticeReopeningStep = createStep(
  "prepare-notice-reopening",
  async (request: OfNotice<ReopenNoticeBody>, { container }: StepContext) => {
    const { notice_id: id, reason } = request.body
    return new StepResponse(
      await noticeOperation(container, "reopen_notice", "reopen", request, async () => {
        const ids = await idsIn(container, id, "lifted")
        return {
          batches: [noticeBatch("place_notice", id, ids.slice(0, UNITS_AT_ONCE))],
          change: { leaves_more: ids.length > UNITS_AT_ONCE },
          isOfNotice: true,
          note: reason,
        }
      })
    )
  }
)

/** One more unit than an operation takes, if there are so many. */
function idsIn(container: MedusaContainer, id: string, stage: "placed" | "lifted") {
  return serialService(container).noticedIds(id, { stages: [stage] }, UNITS_AT_ONCE + 1)
}
