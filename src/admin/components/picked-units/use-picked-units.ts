import { useCallback, useState } from "react"
import { useKept } from "../../hooks/use-kept"
import { ApiError } from "../../lib/api-error"
import {
  addPicked,
  NO_UNITS,
  parsePicked,
  removePicked,
  withUnitProblems,
  type PickedUnit,
  type PickedUnits,
} from "./picked-units"

/** A list of units in the making, and what is done with it. */
export interface PickedStore {
  list: PickedUnits
  current: () => PickedUnits
  add: (units: readonly PickedUnit[]) => void
  remove: (ids: readonly string[]) => void
  clear: () => void
  /** Whether scans still wait for their answer: the list is not all that lies before the clerk. */
  isScanning: boolean
  setScanning: (isScanning: boolean) => void
  /** Marks the units that a refused request names. */
  markRefused: (error: unknown) => void
}

/** A list of units that the browser keeps under a name, so that nothing scanned is lost on reload. */
export function usePickedUnits(name: string): PickedStore {
  const [isScanning, setScanning] = useState(false)
  const { value, current, update } = useKept(`units:${name}`, parsePicked, isEmpty)
  return {
    list: value,
    current,
    add: useCallback((units) => update((list) => addPicked(list, units)), [update]),
    remove: useCallback((ids) => update((list) => removePicked(list, ids)), [update]),
    clear: useCallback(() => update(() => NO_UNITS), [update]),
    isScanning,
    setScanning,
    markRefused: useCallback(
      (error) => {
        if (error instanceof ApiError) {
          update((list) => withUnitProblems(list, error.rows))
        }
      },
      [update]
    ),
  }
}

function isEmpty({ units }: PickedUnits): boolean {
  return units.length === 0
}
