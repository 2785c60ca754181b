import { readFileSync } from "node:fs"

const KILOBYTES = 1_024

/**
 * With how many megabytes of heap a server is started whose memory is looked at: Medusa itself needs some 480. A server
 * that may have all of a large machine collects its garbage late, and says little of what it needs.
 */
export const SMALL_HEAP = 640

/** How much more memory a process has by now, at most, than when it was first looked at. */
export interface Memory {
  /** In megabytes; null where the system does not tell. */
  growth(): number | null
}

/** Begins to watch the memory of a process (Linux only). */
export function memoryOf(pid: number): Memory {
  const before = megabytes(pid, "VmRSS")
  let peak = before
  const watch = setInterval(() => (peak = largest(peak, megabytes(pid, "VmRSS"))), 20)
  return {
    growth: () => {
      clearInterval(watch)
      return before === null || peak === null ? null : peak - before
    },
  }
}

function largest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? one : Math.max(one, other)
}

function megabytes(pid: number, field: string): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8")
    const [, kilobytes] = new RegExp(`${field}:\\s+(\\d+) kB`).exec(status) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) / KILOBYTES
  } catch {
    return null
  }
}
