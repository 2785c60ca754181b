import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { LIFTING, NOTICE, type NoticeStep } from "../../lifecycle/notices"
import type { OperationKind } from "../../lifecycle/operation-kinds"
import type { UnitBatch } from "../../modules/serial/ledger/types"
import type { NoticeRecord } from "../../modules/serial/queries/notices"
import { refusalsIn } from "../../modules/serial/refusal-error"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { serialService } from "../support/request"
import { fittingUnits } from "./fitting-units"
import { noticeBatch, UNITS_AT_ONCE } from "./notice-batches"
import { noticeById } from "./notice-by-id"
import { UNIT_UNDER_NOTICE, type UnderNoticeEvent } from "./notice-events"

/** How many open notices are read at a time. */
const NOTICES_AT_ONCE = 1_000

/** How many units are told of at a time. */
const TOLD_AT_ONCE = 1_000

/**
 * Goes on with notices where an opening or a closing left off, or a process died: places them on the units that wait,
 * lifts them where they were closed, and tells of each unit once. An error at one does not keep the others.
 */
export async function carryOnNotices(container: MedusaContainer): Promise<void> {
  for (const id of await serialService(container).noticesWithWork()) {
    await carryOnNotice(container, id)
  }
}

/** As `carryOnNotices`, for one. One process at a time is at a notice: what another is at, it finishes. */
export async function carryOnNotice(container: MedusaContainer, id: string): Promise<void> {
  try {
    await serialService(container).exclusively(`serials:notice:${id}`, () => finish(container, id))
  } catch (error) {
    // Somebody closed it or opened it again at this moment: then there is nothing left to do.
    const refusals = refusalsIn(error) ?? []
    if (!refusals.some(({ code }) => code === "notice_not_open" || code === "notice_not_closed")) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`serials: notice ${id} is not on all of its units yet.`, error as Error)
    }
  }
}

/** Brings under open notices what they are about and what came without their noticing, such as a number of a list. */
export async function findUnitsForNotices(container: MedusaContainer): Promise<void> {
  for await (const notice of openNotices(container)) {
    const ids = await fittingUnits(container, notice, UNITS_AT_ONCE)
    if (ids.length > 0) {
      await run(container, notice.id, "extend_notice", "extend", "place_notice", ids)
      await carryOnNotice(container, notice.id)
    }
  }
}

async function* openNotices(container: MedusaContainer): AsyncGenerator<NoticeRecord> {
  for (let offset = 0; ; offset += NOTICES_AT_ONCE) {
    const page = { limit: NOTICES_AT_ONCE, offset }
    const { notices } = await serialService(container).findNotices({ statuses: ["open"] }, page)
    yield* notices
    if (notices.length < NOTICES_AT_ONCE) {
      return
    }
  }
}

async function finish(container: MedusaContainer, id: string): Promise<void> {
  while (await takeNext(container, await noticeById(container, id))) {
    // Each turn is an operation of its own.
  }
  await tellUnits(container, id)
}

async function takeNext(
  container: MedusaContainer,
  { id, status }: NoticeRecord
): Promise<boolean> {
  const serials = serialService(container)
  if (status === "open") {
    const pending = await serials.pendingUnits(id, UNITS_AT_ONCE)
    return run(container, id, "extend_notice", "extend", "place_notice", pending)
  }
  if (status === "closed") {
    const placed = await serials.noticedIds(id, { stages: ["placed"] }, UNITS_AT_ONCE)
    return run(container, id, LIFTING, "lift", "lift_notice", placed)
  }
  return false
}

/** Runs one operation for units, if there are any. @returns whether there were */
async function run(
  container: MedusaContainer,
  id: string,
  kind: OperationKind,
  step: NoticeStep,
  command: "place_notice" | "lift_notice",
  ids: readonly string[]
): Promise<boolean> {
  if (ids.length === 0) {
    return false
  }
  const batches: UnitBatch[] = [noticeBatch(command, id, ids)]
  await runSerialOperationWorkflow(container).run({
    input: {
      kind,
      actor: { type: "system", id: null },
      idempotency_key: `notice:${id}:${randomUUID()}`,
      flow: kind === LIFTING ? NOTICE : null,
      reference: { type: NOTICE, id },
      notice: { id, step },
      batches,
    },
  })
  return true
}

async function tellUnits(container: MedusaContainer, id: string): Promise<void> {
  const serials = serialService(container)
  const bus = container.resolve(Modules.EVENT_BUS)
  for (;;) {
    const untold = await serials.untoldUnits(id, TOLD_AT_ONCE)
    if (untold.length === 0) {
      return
    }
    // Told before it is noted: whoever is told twice knows it by the ids, whoever is never told knows nothing.
    await bus.emit(
      untold.map((unit) => {
        const data: UnderNoticeEvent = { notice_id: id, ...unit }
        return { name: UNIT_UNDER_NOTICE, data }
      })
    )
    await serials.noteUnitsTold(
      id,
      untold.map(({ serial_id }) => serial_id)
    )
  }
}
