import type { SerialState } from "./serial"

/** A unit of an exchange or a claim, as far as pairing needs it. */
export type PairedUnit = Pick<
  SerialState,
  "inventory_item_id" | "replaces_serial_id" | "replaced_by_serial_id"
> & { serial_id: string }

/** Two units of which one was given for the other. */
export interface Replacement<Unit> {
  old: Unit
  fresh: Unit
}

/**
 * Says which of the units that came in each of those that went out replaces: one of the same item first, in order. Units
 * that are paired already stay so; one that came in and went out again was given for none.
 * @returns the new pairs
 */
export function newReplacements<Unit extends PairedUnit>(
  old: readonly Unit[],
  fresh: readonly Unit[]
): Replacement<Unit>[] {
  const isTaken = ({ serial_id }: Unit) =>
    fresh.some(({ replaces_serial_id }) => replaces_serial_id === serial_id)
  const isIn = (units: readonly Unit[], unit: Unit) =>
    units.some(({ serial_id }) => serial_id === unit.serial_id)
  const waiting = old.filter((unit) => !isTaken(unit) && !isIn(fresh, unit))
  const single = fresh.filter((unit) => unit.replaces_serial_id === null && !isIn(old, unit))
  const pairs: Replacement<Unit>[] = []
  const pair = (fits: (one: Unit, other: Unit) => boolean) => {
    for (const unit of single.filter((one) => !pairs.some((made) => made.fresh === one))) {
      const at = waiting.findIndex((one) => fits(one, unit))
      pairs.push(...waiting.splice(at, at < 0 ? 0 : 1).map((one) => ({ old: one, fresh: unit })))
    }
  }
  pair((one, other) => one.inventory_item_id === other.inventory_item_id)
  pair(() => true)
  return pairs
}
