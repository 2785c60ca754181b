import { useEffect } from "react"
import type { ScanQueueState } from "./scan-queue"

/** Tells whoever would send the list whether scans still wait: they lie with the others, but are not on it yet. */
export function useTellWaiting(
  { waiting }: ScanQueueState,
  onWaiting: (isWaiting: boolean) => void
): void {
  const isWaiting = waiting.length > 0
  useEffect(() => {
    onWaiting(isWaiting)
    return () => onWaiting(false)
  }, [isWaiting, onWaiting])
}
