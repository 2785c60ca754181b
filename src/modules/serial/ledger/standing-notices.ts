import type { Context } from "@medusajs/framework/types"
import type { StandingNotice } from "../../../lifecycle/notices"
import { isVoid } from "../../../lifecycle/statuses"
import { maySayWhatItIs } from "../../../lifecycle/transitions"
import { openStanding } from "../queries/notices"
import { query } from "../sql"
import type { WantedUnit } from "./load-units"
import type { UnitBatch } from "./types"

/** The open notices that describe units, for an operation that may make units what they describe; else none, unasked. */
export async function standingNotices(
  context: Context,
  batches: readonly UnitBatch[]
): Promise<StandingNotice[]> {
  return batches.some(({ command }) => maySayWhatItIs(command)) ? openStanding(context) : []
}

/** What tells one set of standing notices from another. */
export function keyOf(standing: readonly StandingNotice[]): string {
  return standing.map(({ id }) => id).join(" ")
}

/**
 * Says of each unit under which notices it comes when it is what they describe: under none that it has been under
 * already, for then somebody took it out. One that is void was never there, whatever it was under.
 */
export async function noticesFor(
  context: Context,
  standing: readonly StandingNotice[],
  wanted: readonly WantedUnit[]
): Promise<(wish: WantedUnit) => readonly StandingNotice[] | undefined> {
  if (standing.length === 0) {
    return () => undefined
  }
  const known = await query<{ notice_id: string; serial_id: string }>(
    context,
    "select notice_id, serial_id from serial_notice_unit where notice_id = any(?) and serial_id = any(?)",
    [standing.map(({ id }) => id), wanted.flatMap(({ unit }) => unit?.id ?? [])]
  )
  const were = new Set(known.map(({ notice_id, serial_id }) => `${notice_id} ${serial_id}`))
  return ({ batch, unit }) => {
    if (!maySayWhatItIs(batch.command)) {
      return undefined
    }
    return unit === null || isVoid(unit.state)
      ? standing
      : standing.filter(({ id }) => !were.has(`${id} ${unit.id}`))
  }
}
