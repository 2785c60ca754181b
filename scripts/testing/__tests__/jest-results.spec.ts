import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { addTallies, readTally } from "../jest-results"

const folder = mkdtempSync(join(tmpdir(), "results-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const counts = {
  numPassedTests: 2,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 1,
  wasInterrupted: false,
}

test("what failed is told by name, with the beginning of its message and without colours", () => {
  const file = join(folder, "failing.json")
  const message = ["\u001b[31mExpected: 1\u001b[39m", "", "Received: 2", ...Array(50).fill("at it")]
  writeFileSync(
    file,
    JSON.stringify({
      ...counts,
      testResults: [
        {
          name: "a.spec.ts",
          status: "failed",
          message: "all of them",
          assertionResults: [
            { fullName: "a unit is sold", status: "passed", failureMessages: [] },
            {
              fullName: "a unit comes back",
              status: "failed",
              failureMessages: [message.join("\n")],
            },
          ],
        },
        { name: "b.spec.ts", status: "failed", message: "No such module", assertionResults: [] },
        { name: "c.spec.ts", status: "passed", message: "", assertionResults: [] },
      ],
    })
  )
  const { failures, ...tally } = readTally(file)
  expect(tally).toEqual({ passed: 2, failed: 2, skipped: 1 })
  expect(failures).toHaveLength(2)
  expect(failures[0]).toMatch(/^a unit comes back\n {4}Expected: 1\n {4}Received: 2\n/)
  expect(failures[0]!.split("\n")).toHaveLength(15)
  expect(failures[1]).toBe("b.spec.ts\n    No such module")
})

test("a run that wrote no results has failed, and says so in the sum", () => {
  const none = readTally(join(folder, "none.json"))
  const sum = addTallies([none, { passed: 3, failed: 0, skipped: 0, failures: [] }])
  expect(sum).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
    failures: ["Jest wrote no results."],
  })
})
