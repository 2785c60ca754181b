import type { BenchStore } from "./bench-store"
import { rowOf, type Row } from "./report"
import { memoryOf } from "./server-memory"

/** By how many megabytes the server may grow, however many units it writes. */
const MEGABYTES = 200

/** Every unit of a store, streamed as CSV over HTTP to a client that reads as fast as it can. */
export async function benchExporting({ admin, pid }: BenchStore, units: number): Promise<Row[]> {
  const memory = memoryOf(pid)
  const lines = await exportedLines(`${admin.baseUrl}/admin/serials/export`, admin.headers)
  const growth = memory.growth()
  if (lines < units) {
    throw new Error(`${lines} lines were exported, of ${units} units.`)
  }
  return growth === null
    ? []
    : [
        rowOf({
          name: "Exporting every unit: by how much the server's memory grows, beside what it may",
          n: units,
          unit: "MB",
          ours: growth,
          reference: MEGABYTES,
          limit: 1,
        }),
      ]
}

async function exportedLines(url: string, headers: Record<string, string>): Promise<number> {
  const { body, status } = await fetch(url, { headers })
  if (status !== 200 || body === null) {
    throw new Error(`GET ${url} answered ${status}.`)
  }
  let lines = 0
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    for (const byte of chunk) {
      lines += byte === NEWLINE ? 1 : 0
    }
  }
  return lines
}

const NEWLINE = 10
