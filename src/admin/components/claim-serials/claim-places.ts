import type { ClaimSerialsResponse } from "../../../types/returns"
import { isSameNumber } from "../../lib/scan-text"

type Line = ClaimSerialsResponse["lines"][number]
type Component = Line["components"][number]

/** A unit that is named as being at fault. */
export type ClaimedUnit = Component["named"][number]

/** One tracked item of one claimed line. */
export interface ClaimPlace {
  key: string
  line: Line
  component: Component
}

/** All tracked places of a claim. */
export function claimPlacesOf({ lines }: Pick<ClaimSerialsResponse, "lines">): ClaimPlace[] {
  return lines.flatMap((line) =>
    line.components
      .filter(({ is_tracked }) => is_tracked)
      .map((component) => ({ key: `${line.line_item_id}:${component.item.id}`, line, component }))
  )
}

/** What a place is called. */
export function claimPlaceName({ line, component }: ClaimPlace): string {
  return line.components.length > 1
    ? `${line.title} · ${component.item.title ?? component.item.sku ?? component.item.id}`
    : line.title
}

/** How many units a place still lacks. */
export function unnamedOf({ component }: ClaimPlace): number {
  return Math.max(0, component.claimed - component.named.length)
}

/** The place that a scanned unit is at fault for. */
export function planClaim(
  places: readonly ClaimPlace[],
  number: string
):
  { kind: "name"; place: ClaimPlace; serial_id: string } | { kind: "named" | "full" | "not_here" } {
  const isMeant = (unit: { number: string }) => isSameNumber(unit.number, number)
  if (places.some(({ component }) => component.named.some(isMeant))) {
    return { kind: "named" }
  }
  const place = places.find(({ component }) => component.candidates.some(isMeant))
  const unit = place?.component.candidates.find(isMeant)
  if (place === undefined || unit === undefined) {
    return { kind: "not_here" }
  }
  return unnamedOf(place) === 0
    ? { kind: "full" }
    : { kind: "name", place, serial_id: unit.serial_id }
}
