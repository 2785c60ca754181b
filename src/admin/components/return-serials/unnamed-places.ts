import { isSameNumber } from "../../lib/scan-text"
import type { ReturnPlace } from "./return-places"

/** How units came back, as Medusa has it. */
export type How = "good" | "damaged"

/** The units that may be named for a place: first those that the return names already. */
export function nameable({ component: { captured, candidates } }: ReturnPlace) {
  return [...captured, ...candidates]
}

/** How many units came back to a place before anybody named them. */
export function unnamedIn({ component: { unnamed } }: ReturnPlace): number {
  return unnamed.good + unnamed.damaged
}

/** How the next unit of a place came back: as the clerk says where some came back so and some so, else as all did. */
export function howFor({ component: { unnamed } }: ReturnPlace, said: How): How {
  if (unnamed[said] > 0) {
    return said
  }
  return unnamed.good > 0 ? "good" : "damaged"
}

/** Whether it has to be said how a unit came back. */
export function isMixed(places: readonly ReturnPlace[]): boolean {
  return places.some(({ component: { unnamed } }) => unnamed.good > 0 && unnamed.damaged > 0)
}

/** The place of a scanned unit: where it was sold, else the only one; null where that does not say. */
export function placeOfScan(places: readonly ReturnPlace[], number: string): ReturnPlace | null {
  const open = places.filter((place) => unnamedIn(place) > 0)
  const soldOn = open.find((place) =>
    nameable(place).some((unit) => isSameNumber(unit.number, number))
  )
  return soldOn ?? (open.length === 1 ? (open[0] ?? null) : null)
}
