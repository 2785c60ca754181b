import type { CheckFindings, Offender } from "../../lifecycle/integrity"

/** A check that has looked at nothing yet. */
export function nothingFound(): CheckFindings {
  return { looked_at: 0, found: 0, offenders: [] }
}

/** Adds what was looked at and what is wrong with it; the first so many are named. */
export function note(
  findings: CheckFindings,
  lookedAt: number,
  offenders: readonly Offender[],
  named: number
): void {
  findings.looked_at += lookedAt
  findings.found += offenders.length
  const free = Math.max(0, named - findings.offenders.length)
  findings.offenders.push(...offenders.slice(0, free))
}

/** Waits before looking again at what may only have been under way. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
