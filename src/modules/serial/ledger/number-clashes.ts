import type { Context } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import type { SerialState } from "../../../lifecycle/serial"
import { STATUSES, type Status } from "../../../lifecycle/statuses"
import { query } from "../sql"
import type { DecidedUnit } from "./decide-batches"

/**
 * Units that would bear a number which another unit has, with why they may not: by correcting a number, changing its
 * scope, or coming to life again. New units are not asked for: their insert itself finds out.
 */
export async function clashingNumbers(
  context: Context,
  units: readonly DecidedUnit[]
): Promise<Map<string, Refusal>> {
  const bearing = units.filter(({ after }) => after.status !== "void")
  const renamed = bearing.filter(
    ({ before, after }) =>
      before !== null && (before.state.status === "void" || keyOf(before.state) !== keyOf(after))
  )
  const twice = renamed.length === 0 ? [] : bornTwice(bearing)
  const taken = await takenFrom(context, renamed)
  return new Map(
    [...twice.map((unit) => ({ unit, detail: {} })), ...taken].map(({ unit, detail }) => [
      unit.id,
      refuse(codeFor(unit), unit.after.number, detail, unit.id),
    ])
  )
}

/** The details of "already exists": how and where the unit is that has the number. */
export function whereItIs({ status, location_id }: { status: Status; location_id: string | null }) {
  return { status: STATUSES[status].label.toLowerCase(), location: location_id }
}

function codeFor({ command }: DecidedUnit) {
  return command === "change_scope" ? "scope_has_duplicates" : "already_exists"
}

function bornTwice(units: readonly DecidedUnit[]): DecidedUnit[] {
  const seen = new Set<string>()
  return units.filter(({ after }) => seen.size === seen.add(keyOf(after)).size)
}

async function takenFrom(context: Context, units: readonly DecidedUnit[]) {
  if (units.length === 0) {
    return []
  }
  const wanted = units.map(({ id, after: { normalized, scope_key } }) => ({
    id,
    normalized,
    scope_key,
  }))
  const rows = await query<{ id: string; status: Status; location_id: string | null }>(
    context,
    `select n.id, s.status, s.location_id from json_to_recordset(?::json) as n (id text, normalized text, scope_key text)
       join serial s on s.normalized = n.normalized and s.scope_key = n.scope_key and s.status <> 'void' and s.id <> n.id`,
    [JSON.stringify(wanted)]
  )
  const bearers = new Map(rows.map((row) => [row.id, whereItIs(row)]))
  return units.flatMap((unit) => {
    const detail = bearers.get(unit.id)
    return detail ? [{ unit, detail }] : []
  })
}

function keyOf({ normalized, scope_key }: Pick<SerialState, "normalized" | "scope_key">): string {
  return `${scope_key}\n${normalized}`
}
