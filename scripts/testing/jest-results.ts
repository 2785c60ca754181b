import { existsSync, readFileSync } from "node:fs"

/** What a run of tests came to. */
export type Tally = { passed: number; failed: number; skipped: number }

type JestResults = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  wasInterrupted: boolean
}

/** Reads jest's `--json` file; a run that wrote none, or a suite that did not run, counts as failed. */
export function readTally(file: string): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const results = JSON.parse(readFileSync(file, "utf8")) as JestResults
  return {
    passed: results.numPassedTests,
    failed:
      results.numFailedTests + results.numRuntimeErrorTestSuites + (results.wasInterrupted ? 1 : 0),
    skipped: results.numPendingTests + results.numTodoTests,
  }
}

/** The sum of several runs. */
export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 }
  )
}
