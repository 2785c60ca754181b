import { correctionCommands } from "../../../lifecycle/shipment-correction"
import type { SerialView } from "../../../types/serials"

/** The unit that left in another one's place: one that is known, or a number that no unit bears. */
export type LeftUnit = { kind: "known"; unit: SerialView } | { kind: "unknown"; number: string }

/** What becomes of the two units: the key of a sentence. */
const EFFECTS = {
  correct_shipment_back: "back",
  correct_shipment_kept: "kept",
  correct_shipment_across: "across",
} as const
export type ExchangeEffect = (typeof EFFECTS)[keyof typeof EFFECTS] | "unknown"

/**
 * What a correction would do.
 * @param place where the unit is that never left
 */
export function effectOf(left: LeftUnit, place: string | null): ExchangeEffect {
  if (left.kind === "unknown") {
    return "unknown"
  }
  const { sold } = correctionCommands(left.unit, place)
  return sold in EFFECTS ? EFFECTS[sold as keyof typeof EFFECTS] : "back"
}

/** Of the units that bear a scanned number, those that may have left in the place of one. */
export function mayHaveLeft(
  matches: readonly SerialView[],
  sold: { serial_id: string; item_id: string }
): SerialView[] {
  return matches.filter(
    ({ id, inventory_item_id }) => id !== sold.serial_id && inventory_item_id === sold.item_id
  )
}
