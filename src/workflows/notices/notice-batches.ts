import type { Resolution } from "../../lifecycle/notices"
import { resolutionEntry } from "../../lifecycle/notices"
import type { UnitBatch } from "../../modules/serial/ledger/types"

/**
 * How many units one operation places a notice on, or lifts it from. A notice of more of them is placed by several, one
 * after the other: none keeps its units locked for long.
 */
export const UNITS_AT_ONCE = 5_000

type Command = "place_notice" | "lift_notice" | "withdraw_notice"

/** One command of a notice for units. */
export function noticeBatch(command: Command, notice: string, ids: readonly string[]): UnitBatch {
  const list = { notice_ids: [notice] }
  return {
    command,
    set: command === "withdraw_notice" ? { ...list, notice_resolutions: [notice] } : list,
    units: ids.map((serial_id) => ({ serial_id })),
  }
}

/** Says of units under a notice what became of them; null takes it back. */
export function resolutionBatch(
  notice: string,
  resolution: Resolution | null,
  ids: readonly string[]
): UnitBatch {
  return {
    command: resolution === null ? "unresolve_notice" : "resolve_notice",
    set: {
      notice_resolutions: [resolution === null ? notice : resolutionEntry(notice, resolution)],
    },
    units: ids.map((serial_id) => ({ serial_id })),
  }
}
