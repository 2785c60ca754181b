import { useMemo, useSyncExternalStore } from "react"
import { KeptValue } from "../lib/kept-value"

/** Something in the making that the browser keeps, so that a reload loses nothing. */
export interface Kept<T> {
  value: T
  /** As it is now, also between two renderings: scans come faster than these. */
  current: () => T
  update: (change: (value: T) => T) => void
}

/**
 * Keeps what a clerk has entered under a name of its own.
 * @param parse reads what was kept, or nothing; never throws
 * @param isEmpty whether there is nothing worth keeping
 */
export function useKept<T>(
  name: string,
  parse: (text: string | null) => T,
  isEmpty: (value: T) => boolean
): Kept<T> {
  const kept = useMemo(
    () => new KeptValue(`medusa-plugin-serials:${name}`, parse, isEmpty),
    [name, parse, isEmpty]
  )
  const value = useSyncExternalStore(kept.subscribe, kept.current)
  return { value, current: kept.current, update: kept.update }
}
