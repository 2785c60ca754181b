import type { ReturnSerialsResponse } from "../../../types/returns"
import { isSameNumber } from "../../lib/scan-text"

type Line = ReturnSerialsResponse["lines"][number]
type Component = Line["components"][number]

/** A serial that is named on a return. */
export type CapturedReturn = Component["captured"][number]

/** One tracked item of one return line. */
export interface ReturnPlace {
  key: string
  line: Line
  component: Component
}

/** All tracked places of a return. */
export function returnPlacesOf(answer: ReturnSerialsResponse): ReturnPlace[] {
  return answer.lines.flatMap((line) =>
    line.components
      .filter(({ is_tracked }) => is_tracked)
      .map((component) => ({ key: `${line.line_item_id}:${component.item.id}`, line, component }))
  )
}

/** What a place is called. */
export function returnPlaceName({ line, component }: ReturnPlace): string {
  return line.components.length > 1
    ? `${line.title} · ${component.item.title ?? component.item.sku ?? component.item.id}`
    : line.title
}

/** How many serials a place still lacks. */
export function missingOf({ component }: ReturnPlace): number {
  return Math.max(0, component.needed - component.captured.length)
}

/** Where a scanned unit comes back: the line it was sold on, else the one the clerk chose while it lacks one, else the only one open. */
export function planReturn(
  places: readonly ReturnPlace[],
  number: string,
  target: string | null
): { kind: "capture" | "captured"; place: ReturnPlace } | { kind: "choose_line" | "not_here" } {
  const holds = (serials: readonly { number: string }[]) =>
    serials.some((serial) => isSameNumber(serial.number, number))
  const captured = places.find(({ component }) => holds(component.captured))
  if (captured !== undefined) {
    return { kind: "captured", place: captured }
  }
  const open = places.filter((place) => missingOf(place) > 0)
  const place =
    places.find(({ component }) => holds(component.candidates)) ??
    open.find(({ key }) => key === target) ??
    (open.length === 1 ? open[0] : undefined)
  if (place !== undefined) {
    return { kind: "capture", place }
  }
  return { kind: open.length > 1 ? "choose_line" : "not_here" }
}
