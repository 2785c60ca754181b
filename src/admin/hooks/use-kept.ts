import { useCallback, useEffect, useRef, useState } from "react"

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
  const key = `medusa-plugin-serials:${name}`
  const [value, setValue] = useState(() => parse(read(key)))
  const latest = useRef(value)

  const update = useCallback((change: (value: T) => T) => {
    latest.current = change(latest.current)
    setValue(latest.current)
  }, [])

  useEffect(() => write(key, isEmpty(value) ? null : JSON.stringify(value)), [key, value, isEmpty])

  return { value, current: useCallback(() => latest.current, []), update }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

// Storage may be full or forbidden; what is on the screen is unharmed.
function write(key: string, text: string | null): void {
  try {
    if (text === null) {
      localStorage.removeItem(key)
    } else {
      localStorage.setItem(key, text)
    }
  } catch {
    // See above.
  }
}
