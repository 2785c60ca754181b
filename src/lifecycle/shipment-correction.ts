import type { SerialState } from "./serial"
import { transitionOf, type CommandName } from "./transitions"

/** What is done to the two units of a corrected shipment. */
export interface CorrectionCommands {
  /** To the unit that was sold and did not leave there. */
  sold: CommandName
  /** To the unit that left in its place. */
  left: CommandName
}

/**
 * By which commands two units change places. A unit that was sold as well changes with the other one. One that was
 * captured leaves its place on its order line to the other, if that is at the same location, where the line's stock is
 * reserved. Else the other is in stock again.
 * @param left the unit that left, as its record has it; null when it has none
 * @param place where the unit is that did not leave
 */
export function correctionCommands(
  left: Pick<SerialState, "status" | "location_id"> | null,
  place: string | null
): CorrectionCommands {
  if (left === null) {
    return { sold: "correct_shipment_back", left: "correct_shipment_unknown" }
  }
  if (transitionOf("correct_shipment_across").from.includes(left.status)) {
    return { sold: "correct_shipment_across", left: "correct_shipment_across" }
  }
  const leavesPlace = left.status === "reserved" && left.location_id === place
  return {
    sold: leavesPlace ? "correct_shipment_kept" : "correct_shipment_back",
    left: "correct_shipment_out",
  }
}
