import { useEffect, useState, useSyncExternalStore } from "react"
import { soundOutcome } from "./sounds"
import { ScanQueue, type ScanHandler, type ScanQueueState } from "./scan-queue"

/** A queue of scans for the life of a component; its scans always go to the latest handler. */
export function useScanQueue(handler: ScanHandler): { queue: ScanQueue; state: ScanQueueState } {
  const [queue] = useState(() => new ScanQueue(handler, soundOutcome))
  useEffect(() => queue.setHandler(handler), [queue, handler])
  return { queue, state: useSyncExternalStore(queue.subscribe, queue.getState) }
}
