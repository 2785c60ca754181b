import { existsSync, readFileSync } from "node:fs"

/** What a run of tests came to. */
export type Tally = {
  passed: number
  failed: number
  skipped: number
  /** What failed, each with its name and how its message begins, in the order it ran. */
  failures: string[]
}

type JestResults = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
  wasInterrupted: boolean
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[]
  }[]
}

/** As much of a message as says what was expected and where. */
const MESSAGE_LINES = 14
const LINE_LENGTH = 200

/** Reads jest's `--json` file; a run that wrote none, or a suite that did not run, counts as failed. */
export function readTally(file: string): Tally {
  if (!existsSync(file)) return failedOf("Jest wrote no results.")
  const results = JSON.parse(readFileSync(file, "utf8")) as JestResults
  return {
    passed: results.numPassedTests,
    failed:
      results.numFailedTests + results.numRuntimeErrorTestSuites + (results.wasInterrupted ? 1 : 0),
    skipped: results.numPendingTests + results.numTodoTests,
    failures: failuresOf(results),
  }
}

/** A run that failed as a whole, and why. */
export function failedOf(reason: string): Tally {
  return { passed: 0, failed: 1, skipped: 0, failures: [reason] }
}

/** The sum of several runs. */
export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
      failures: [...sum.failures, ...one.failures],
    }),
    { passed: 0, failed: 0, skipped: 0, failures: [] }
  )
}

function failuresOf({ testResults }: JestResults): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed")
    // A file that could not run has no tests to tell of.
    if (!failed.length && status === "failed") return [`${name}\n${beginningOf(message)}`]
    return failed.map(
      ({ fullName, failureMessages }) => `${fullName}\n${beginningOf(failureMessages.join("\n"))}`
    )
  })
}

function beginningOf(message: string): string {
  const plain = message.replace(ANSI_COLOURS, "")
  return plain
    .split("\n")
    .filter((line) => line.trim())
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line.slice(0, LINE_LENGTH)}`)
    .join("\n")
}

const ANSI_COLOURS = /\u001b\[[0-9;]*m/g
