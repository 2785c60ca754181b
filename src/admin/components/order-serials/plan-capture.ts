import type { CaptureBody } from "../../../types/orders"
import { isSameNumber } from "../../lib/scan-text"
import { isOpen, isProposal, takesUnknown, type Place } from "./places"

/** What is known of the scanned unit: its record's item, when it has a record. */
export interface KnownUnit {
  id: string
  inventory_item_id: string
}

/** Where a scan goes, or why it goes nowhere. */
export type CapturePlan =
  | { kind: "capture"; place: Place; body: CaptureBody }
  | { kind: "captured"; place: Place }
  | { kind: "full"; place: Place }
  | { kind: "not_on_order" }
  | { kind: "unknown" }
  | { kind: "choose_line" }

/** What a scan means for a place that has the number already: a proposal is confirmed by scanning it. */
export function planOfCaptured(
  places: readonly Place[],
  number: string,
  text: string
): CapturePlan | null {
  for (const place of places) {
    const held = place.component.captured.find((serial) => isSameNumber(serial.number, number))
    if (held !== undefined) {
      return isProposal(held) ? captureAt(place, text) : { kind: "captured", place }
    }
  }
  return null
}

/** The only place that a scan can be for, without asking which item it is; `null` when that must be asked. */
export function onlyPlace(places: readonly Place[], target: string | null): Place | null {
  const open = places.filter(isOpen)
  // A place that is full by now, of which the screen may not know yet, is for none.
  const chosen = open.find(({ key }) => key === target)
  if (chosen !== undefined) {
    return chosen
  }
  return open.length === 1 && places.length === 1 ? open[0] : null
}

/**
 * Finds the line that a scanned unit is for: one that lacks a serial of its item, else one where it can take a
 * proposal's place. A number that nobody knows can be for each line whose stock awaits serials: if there are several, the
 * clerk has to say which.
 */
export function planCapture(
  places: readonly Place[],
  text: string,
  units: readonly KnownUnit[]
): CapturePlan {
  if (units.length === 0) {
    const taking = places.filter(takesUnknown)
    if (taking.length === 1) {
      return planAt(taking[0], text)
    }
    return { kind: taking.length === 0 ? "unknown" : "choose_line" }
  }
  const items = new Set(units.map(({ inventory_item_id }) => inventory_item_id))
  const fitting = places.filter(({ component }) => items.has(component.item.id))
  const place = fitting.find(({ component }) => component.missing > 0) ?? fitting.find(isOpen)
  if (place !== undefined) {
    return planAt(place, text)
  }
  return fitting.length > 0 ? { kind: "full", place: fitting[0] } : { kind: "not_on_order" }
}

/** Captures at a place that has room, or a proposal that makes room. */
export function planAt(place: Place, text: string): CapturePlan {
  return isOpen(place) ? captureAt(place, text) : { kind: "full", place }
}

function captureAt(place: Place, text: string): CapturePlan {
  return {
    kind: "capture",
    place,
    body: {
      line_item_id: place.line.line_item_id,
      inventory_item_id: place.component.item.id,
      serials: [text],
    },
  }
}
