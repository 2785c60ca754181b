import type { CommandName } from "../../lifecycle/transitions"
import type { UnitBatch, UnitInput } from "../../modules/serial/ledger/types"
import type { OrderAssignment } from "../../modules/serial/queries/assignments"
import type { Grades } from "../support/conditions"

/** A unit that comes back, and what the returns desk says of it. */
export interface ComingBack extends Pick<
  OrderAssignment,
  "return_disposition" | "return_condition_id" | "return_treatment"
> {
  unit: UnitInput
}

/** The command by which a unit comes back. */
export function comesBackBy({
  return_disposition,
  return_treatment,
}: Omit<ComingBack, "unit">): CommandName {
  if (return_disposition === "damaged") {
    return "return_damaged"
  }
  return return_treatment === "inspect" ? "return_for_inspection" : "return_to_stock"
}

/** A unit that comes back is not New again by itself: without a word of its condition it has none. */
const UNGRADED = { condition_id: null, is_sellable_condition: true }

/** The batches by which units come back at a location, each in its condition. */
export function comingBackBatches(
  units: readonly ComingBack[],
  location_id: string | null,
  grades: Grades
): UnitBatch[] {
  const commands = [...new Set(units.map(comesBackBy))]
  return commands.map((command) => ({
    command,
    set: { location_id, ...(command === "return_damaged" ? { reason: "came back damaged" } : {}) },
    units: units
      .filter((one) => comesBackBy(one) === command)
      .map(({ unit, return_condition_id }) => ({
        ...unit,
        set: {
          ...unit.set,
          ...(return_condition_id === null ? UNGRADED : grades.of(return_condition_id)),
        },
      })),
  }))
}
