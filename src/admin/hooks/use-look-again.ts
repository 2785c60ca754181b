import { useEffect } from "react"

const EVERY_MS = 1_000

/** What has not come by then comes by a job, within minutes. */
const MOST_LOOKS = 15

/** Looks again, and some times more, while what Medusa tells the plugin of is not noted yet. */
export function useLookAgain(isBehind: boolean, look: () => unknown): void {
  useEffect(() => {
    if (!isBehind) {
      return
    }
    let looks = 0
    const timer = setInterval(() => {
      looks += 1
      void look()
      if (looks === MOST_LOOKS) {
        clearInterval(timer)
      }
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [isBehind, look])
}
