import type { Context } from "@medusajs/framework/types"
import { isStanding, whyNotOfNotice } from "../../../lifecycle/notices"
import { refuse } from "../../../lifecycle/refusals"
import SerialNotice from "../models/serial-notice"
import { statusOfNotice } from "../queries/notices"
import { selectedBy } from "../queries/noticed-units"
import { insertRows, tableOf } from "../recordset"
import { refuseIfAny, SerialRefusalError } from "../refusal-error"
import { run } from "../sql"
import type { OperationRow } from "./operations"
import type { NoticeChange, NoticeHead, UnitBatch } from "./types"

type Work = Extract<NoticeChange, { id: string }>

/**
 * Locks the notice that an operation works on, and refuses what cannot be done to it now.
 * @throws unknown_notice, notice_not_open, notice_not_closed
 */
export async function lockNotice(context: Context, { id, step }: Work): Promise<void> {
  // Two statements: what others wrote while this one waited for the lock is seen only by the next.
  await run(context, "select 1 from serial_notice where id = ? for update", [id])
  const status = await statusOfNotice(context, id)
  if (status === null) {
    throw new SerialRefusalError([refuse("unknown_notice", null, { notice: id })])
  }
  const why = whyNotOfNotice(step, status)
  refuseIfAny(why === null ? [] : [refuse(why, null, { notice: id, status })])
}

const TABLE = tableOf(SerialNotice)

/** Writes the record of a notice, and which units wait for a later operation. */
export async function writeNotice(
  context: Context,
  operation: OperationRow,
  notice: NoticeChange,
  batches: readonly UnitBatch[]
): Promise<void> {
  const now = new Date(operation.recorded_at).toISOString()
  if ("begins" in notice) {
    await beginNotice(context, operation, notice, batches, now)
    return
  }
  if (notice.changes !== undefined) {
    await changeNotice(context, notice.id, notice.changes, now)
  }
  if (notice.step === "close") {
    // What had not come under it yet counts among its units, and comes under it when it is opened again.
    await run(
      context,
      "update serial_notice_unit set stage = 'lifted', updated_at = ? where notice_id = ? and stage = 'pending'",
      [now, notice.id]
    )
  }
  if (notice.step === "reopen" && notice.leaves_more) {
    await run(
      context,
      `update serial_notice_unit set stage = 'pending', updated_at = ?
        where notice_id = ? and stage = 'lifted' and not (serial_id = any(?))
          and exists (select from serial s where s.id = serial_id and s.status <> 'void')`,
      [now, notice.id, unitsOf(batches)]
    )
  }
}

async function beginNotice(
  context: Context,
  { actor_type, actor_id }: OperationRow,
  { begins, leaves_more }: Extract<NoticeChange, { begins: unknown }>,
  batches: readonly UnitBatch[],
  now: string
): Promise<void> {
  await insertRows(context, TABLE, [begins], {
    id: ({ id }) => id,
    kind: ({ kind }) => kind,
    title: ({ title }) => title,
    buyer_text: ({ buyer_text }) => buyer_text,
    staff_text: ({ staff_text }) => staff_text,
    authority_reference: ({ authority_reference }) => authority_reference,
    selection: ({ selection }) => selection,
    is_standing: ({ selection }) => isStanding(selection),
    actor_type: () => actor_type,
    actor_id: () => actor_id,
    created_at: () => now,
    updated_at: () => now,
  })
  if (leaves_more) {
    const { sql, values } = selectedBy(begins.selection)
    await run(
      context,
      `insert into serial_notice_unit (notice_id, serial_id, stage, created_at, updated_at)
       select ?, s.id, 'pending', ?, ? from serial s where ${sql} and not (s.id = any(?))`,
      [begins.id, now, now, ...values, unitsOf(batches)]
    )
  }
}

async function changeNotice(
  context: Context,
  id: string,
  changes: Partial<NoticeHead>,
  now: string
): Promise<void> {
  const said = Object.entries(changes).filter(([, value]) => value !== undefined)
  const assignments = [...said.map(([name]) => `${name} = ?`), "updated_at = ?"].join(", ")
  await run(context, `update serial_notice set ${assignments} where id = ?`, [
    ...said.map(([, value]) => value),
    now,
    id,
  ])
}

function unitsOf(batches: readonly UnitBatch[]): string[] {
  return batches.flatMap(({ units = [] }) => units.flatMap(({ serial_id }) => serial_id ?? []))
}
