import type { SerialView } from "../../../types/serials"

/** A unit on a list of what a clerk is about to act on, with what the list shows of it. */
export interface PickedUnit {
  id: string
  number: string
  item: string | null
  location: { id: string; name: string } | null
  bin: string | null
}

/** The list, and what the server said against units on it, by id. */
export interface PickedUnits {
  units: readonly PickedUnit[]
  problems: Readonly<Record<string, string>>
}

export const NO_UNITS: PickedUnits = { units: [], problems: {} }

/** What the list keeps of a unit. */
export function pickedUnit(serial: SerialView): PickedUnit {
  const { id, number, item, location, bin } = serial
  return { id, number, item: item?.title ?? item?.sku ?? null, location, bin }
}

/** Puts units at the end of the list, each once. */
export function addPicked(list: PickedUnits, added: readonly PickedUnit[]): PickedUnits {
  const seen = new Set(list.units.map(({ id }) => id))
  const news = added.filter(({ id }) => !seen.has(id) && seen.add(id))
  return { ...list, units: [...list.units, ...news] }
}

/** Takes units off the list, and what was said against them. */
export function removePicked(list: PickedUnits, ids: readonly string[]): PickedUnits {
  const gone = new Set(ids)
  return {
    units: list.units.filter(({ id }) => !gone.has(id)),
    problems: Object.fromEntries(Object.entries(list.problems).filter(([id]) => !gone.has(id))),
  }
}

/** Notes what the server said against units on the list; what it said before is forgotten. */
export function withUnitProblems(
  list: PickedUnits,
  rows: readonly { serial?: string; serial_id?: string; message?: string }[]
): PickedUnits {
  const problems = rows.flatMap(({ serial, serial_id, message = "" }) => {
    const unit = list.units.find(({ id, number }) => id === serial_id || number === serial)
    return unit ? [[unit.id, message] as const] : []
  })
  return { ...list, problems: Object.fromEntries(problems) }
}

/** The list as it was kept, or an empty one when there is none or it cannot be read. */
export function parsePicked(text: string | null): PickedUnits {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<PickedUnits> | null
    return kept !== null && Array.isArray(kept.units) ? { ...NO_UNITS, ...kept } : NO_UNITS
  } catch {
    return NO_UNITS
  }
}
