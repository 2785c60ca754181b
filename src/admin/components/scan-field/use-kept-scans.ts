import { useEffect } from "react"
import { useKept } from "../../hooks/use-kept"
import type { ScanQueue, ScanQueueState } from "./scan-queue"

/** Keeps the scans that still wait in the browser under a name, and takes them up again after a reload. */
export function useKeptScans(name: string, queue: ScanQueue, { waiting }: ScanQueueState): void {
  const { current, update } = useKept(`scans:${name}`, parseTexts, isEmpty)
  useEffect(() => {
    current().forEach((text) => queue.push(text))
  }, [current, queue])
  useEffect(() => update(() => waiting.map(({ text }) => text)), [update, waiting])
}

function parseTexts(text: string | null): readonly string[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]")
    return Array.isArray(kept) ? kept.map(String) : []
  } catch {
    return []
  }
}

function isEmpty(texts: readonly string[]): boolean {
  return texts.length === 0
}
