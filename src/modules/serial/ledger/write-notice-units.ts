import type { Context } from "@medusajs/framework/types"
import { NOTICE, noticeOf, resolutionOf, stageAfter } from "../../../lifecycle/notices"
import type { SerialState } from "../../../lifecycle/serial"
import { isVoid } from "../../../lifecycle/statuses"
import SerialNoticeUnit from "../models/serial-notice-unit"
import { insertRows, tableOf, type Columns } from "../recordset"
import { chunksOf, run } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import { IS_UNDONE, type OperationRow } from "./operations"

const TABLE = tableOf(SerialNoticeUnit)

/** A unit whose part of a notice an operation changed. */
interface Changed {
  unit: DecidedUnit
  notice_id: string
}

/**
 * Brings what is kept of units under notices in line with the units: like assignments it follows from the states before
 * and after, so that undoing needs nothing of its own. Lists and figures of a notice of many thousand units read it.
 */
export async function writeNoticeUnits(
  context: Context,
  units: readonly DecidedUnit[],
  operation: OperationRow
): Promise<void> {
  const changed = units.flatMap((unit) =>
    changedNotices(unit).map((notice_id) => ({ unit, notice_id }))
  )
  const now = new Date(operation.recorded_at).toISOString()
  for (const chunk of chunksOf(changed)) {
    await insertRows(context, TABLE, chunk, columnsOf(operation.id, now), ON_CONFLICT)
  }
  await findFormerResolvers(context, changed)
  await forgetVoid(context, units)
}

/** What became void waits for no notice; received again, it comes under those that are about it. */
async function forgetVoid(context: Context, units: readonly DecidedUnit[]): Promise<void> {
  const ids = units.filter(({ after }) => isVoid(after)).map(({ id }) => id)
  if (ids.length > 0) {
    await run(
      context,
      "delete from serial_notice_unit where serial_id = any(?) and stage = 'pending'",
      [ids]
    )
  }
}

/** Where undoing put a former resolution back: who had said that. */
async function findFormerResolvers(context: Context, changed: readonly Changed[]): Promise<void> {
  const back = changed.filter(
    ({ unit: { command, changes, after }, notice_id }) =>
      command === "revert" &&
      changes.notice_resolutions !== undefined &&
      resolutionOf(after, notice_id) !== null
  )
  if (back.length > 0) {
    await run(
      context,
      `update serial_notice_unit u set resolved_by_operation_id = (
         select e.operation_id from serial_event e join serial_operation o on o.id = e.operation_id
          where e.serial_id = u.serial_id and e.command = 'resolve_notice'
            and o.reference_type = '${NOTICE}' and o.reference_id = u.notice_id and not ${IS_UNDONE}
          order by e.sequence desc limit 1)
       from json_to_recordset(?::json) as b (notice_id text, serial_id text)
       where u.notice_id = b.notice_id and u.serial_id = b.serial_id`,
      [JSON.stringify(back.map(({ notice_id, unit }) => ({ notice_id, serial_id: unit.id })))]
    )
  }
}

function changedNotices({ before, after, changes }: DecidedUnit): string[] {
  if (changes.notice_ids === undefined && changes.notice_resolutions === undefined) {
    return []
  }
  const entries = [before?.state, after].flatMap((state) =>
    state === undefined ? [] : [...state.notice_ids, ...state.notice_resolutions]
  )
  const lists = ({ notice_ids, notice_resolutions }: SerialState, id: string) =>
    `${notice_ids.includes(id)} ${resolutionOf({ notice_resolutions }, id)}`
  return [...new Set(entries.map(noticeOf))].filter(
    (id) => before === null || lists(before.state, id) !== lists(after, id)
  )
}

const columnsOf = (operationId: string, now: string): Columns<Changed> => ({
  notice_id: ({ notice_id }) => notice_id,
  serial_id: ({ unit }) => unit.id,
  stage: ({ unit: { after, command }, notice_id }) =>
    stageAfter(after.notice_ids.includes(notice_id), command),
  resolution: ({ unit: { after }, notice_id }) => resolutionOf(after, notice_id),
  resolved_by_operation_id: ({ unit: { after, changes }, notice_id }) =>
    changes.notice_resolutions !== undefined && resolutionOf(after, notice_id) !== null
      ? operationId
      : null,
  created_at: () => now,
  updated_at: () => now,
})

// Who resolved it stays known when the unit only comes under the notice again, or goes off it.
const ON_CONFLICT = `on conflict (notice_id, serial_id) do update set stage = excluded.stage,
  resolved_by_operation_id = case when excluded.resolution is null then null
    else coalesce(excluded.resolved_by_operation_id, serial_notice_unit.resolved_by_operation_id) end,
  resolution = excluded.resolution, updated_at = excluded.updated_at`
