import type { CommandBody, CorrectBody } from "../../../src/types/serials"
import { CHANGES, CORRECTION, MISTAKE, type ChangePlan } from "../data/changes"
import { dayFromToday } from "../days"
import { inParallel } from "../in-parallel"
import type { Pool } from "../pool"
import { receive, type ReceivingDesk } from "./receive"

/** What staff do by hand: set aside, repair, lend, correct, undo. */
export async function changeUnits(desk: ReceivingDesk, pool: Pool): Promise<void> {
  const chosen = CHANGES.map((plan) => ({
    plan,
    ids: pool.take(plan.sku, plan.at, plan.count).map(({ id }) => id),
  }))
  await inParallel(chosen, ({ plan, ids }) => changeByHand(desk, plan, ids))
  await correctNumber(desk, pool)
  await undoReceipt(desk)
}

async function changeByHand(
  { admin, conditions }: ReceivingDesk,
  { steps }: ChangePlan,
  serial_ids: string[]
): Promise<void> {
  for (const { command, reason, condition, dueInDays } of steps) {
    const body: CommandBody = {
      command,
      serial_ids,
      reason,
      condition_id: condition && conditions[condition],
      due_on: dueInDays === undefined ? undefined : dayFromToday(dueInDays),
    }
    await admin.post("/admin/serials/commands", body)
  }
}

async function correctNumber({ admin }: ReceivingDesk, pool: Pool): Promise<void> {
  const { sku, at, to, reason } = CORRECTION
  const body: CorrectBody = { number: to, reason }
  await admin.post(`/admin/serials/${pool.take(sku, at, 1)[0]!.id}/correct`, body)
}

async function undoReceipt(desk: ReceivingDesk): Promise<void> {
  const { sku, at, count, reference, reason } = MISTAKE
  const { operation } = await receive(desk, sku, at, count, { reference })
  await desk.admin.post(`/admin/serials/operations/${operation.id}/revert`, { reason })
}
