import { useCallback, useEffect, useReducer, useRef, useState } from "react"

/** What was asked for: not there yet, there, or refused. `reload` asks again and shows the old meanwhile. */
export interface Loaded<Data> {
  data?: Data
  error?: unknown
  reload: () => void
}

/** Loads something, and again when what it needs has changed. `undefined` says that it cannot be asked for yet. */
export function useLoaded<Data>(
  load: () => Promise<Data | undefined>,
  needs: readonly unknown[]
): Loaded<Data> {
  const [state, setState] = useState<{ data?: Data; error?: unknown }>({})
  const [round, reload] = useReducer((count: number) => count + 1, 0)
  const latest = useRef(load)
  latest.current = load
  const key = JSON.stringify(needs)
  useEffect(() => {
    let isWanted = true
    latest.current().then(
      (data) => isWanted && setState({ data }),
      (error: unknown) => isWanted && setState({ error })
    )
    return () => {
      isWanted = false
    }
  }, [key, round])
  return { ...state, reload }
}

/** Something that a buyer has done: whether it is under way, and why it did not work. */
export function useTask(): {
  isBusy: boolean
  error?: unknown
  run: (task: () => Promise<unknown>) => Promise<boolean>
} {
  const [state, setState] = useState<{ isBusy: boolean; error?: unknown }>({ isBusy: false })
  const run = useCallback(async (task: () => Promise<unknown>) => {
    setState({ isBusy: true })
    try {
      await task()
      setState({ isBusy: false })
      return true
    } catch (error) {
      setState({ isBusy: false, error })
      return false
    }
  }, [])
  return { ...state, run }
}
