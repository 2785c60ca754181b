import type { Context } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import { changesBetween } from "../../../lifecycle/serial"
import { whereOnCase, type OnCase } from "../../../lifecycle/units-on-case"
import { query } from "../sql"
import type { DecidedUnit } from "./decide-batches"
import type { RevertMode } from "./intents"

/** Where units stay on a case that was closed: with the supplier, or owed by a customer. */
const STAYS: readonly (OnCase | null)[] = ["away", "owed"]

/**
 * Keeps units that an undoing puts back off cases that have ended since; where the undoing opens a case again, it has not.
 * @returns the units, and `case_not_open` for each that would be on such a case; a compensation puts it back without
 */
export async function offEndedCases(
  context: Context,
  operationId: string,
  units: readonly DecidedUnit[],
  mode: RevertMode
): Promise<{ units: DecidedUnit[]; refusals: Refusal[] }> {
  const comesOnto = ({ changes, after }: DecidedUnit) =>
    changes.case_id === undefined || STAYS.includes(whereOnCase(after)) ? null : after.case_id
  const statuses = await endedCases(
    context,
    operationId,
    units.flatMap((unit) => comesOnto(unit) ?? [])
  )
  const refusals: Refusal[] = []
  const loose = units.flatMap((unit) => {
    const { id, before, after } = unit
    const status = statuses.get(comesOnto(unit) ?? "")
    if (status === undefined) {
      return [unit]
    }
    if (mode === "strict") {
      refusals.push(refuse("case_not_open", after.number, { case: after.case_id, status }, id))
      return []
    }
    const off = { ...after, case_id: null }
    return [{ ...unit, after: off, changes: changesBetween(before?.state ?? after, off) }]
  })
  return { units: loose, refusals }
}

/** The status of each of these cases that is not open, and that the undoing of the operation does not open again. */
async function endedCases(
  context: Context,
  operationId: string,
  ids: readonly string[]
): Promise<Map<string, string>> {
  if (ids.length === 0) {
    return new Map()
  }
  const over = await query<{ id: string; status: string }>(
    context,
    `select c.id, c.status from serial_case c
      where c.id = any(?) and c.status <> 'open'
        and not exists (select from serial_case_step t where t.id = ? and t.case_id = c.id)
      order by c.id for share`,
    [[...new Set(ids)], operationId]
  )
  return new Map(over.map(({ id, status }) => [id, status]))
}
