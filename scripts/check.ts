/**
 * `npm run check`: everything that can be said about the code without running its tests. Words
 * after `--` pick steps by name, for example `npm run check -- types lint`.
 */
import { buildPlugin } from "./host-app"
import { runMain } from "./lib/plain-error"
import { runNode } from "./lib/run"

type Step = { name: string; run: () => Promise<number | void> }

const tsx = "tsx/dist/cli.mjs"

const steps: Step[] = [
  {
    name: "format",
    run: () => runNode("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  },
  { name: "lint", run: () => runNode("eslint/bin/eslint.js", [".", "--max-warnings", "0"]) },
  {
    name: "imports",
    run: () =>
      runNode("dependency-cruiser/bin/dependency-cruise.mjs", [
        "src",
        "scripts",
        "integration-tests",
        "--config",
        ".dependency-cruiser.cjs",
      ]),
  },
  { name: "types", run: () => runNode("typescript/bin/tsc", ["-p", "tsconfig.check.json"]) },
  {
    name: "types-admin",
    run: () => runNode("typescript/bin/tsc", ["-p", "src/admin/tsconfig.json"]),
  },
  { name: "unused", run: () => runNode("knip/bin/knip.js", ["--no-progress"]) },
  { name: "build", run: () => buildPlugin(() => undefined) },
  { name: "lockfile", run: () => runNode(tsx, ["scripts/complete-lockfile.ts", "--check"]) },
  { name: "generated", run: () => runNode(tsx, ["scripts/generate.ts", "--check"]) },
  { name: "migrations", run: () => runNode(tsx, ["scripts/migrations.ts", "--check"]) },
]

runMain(async () => {
  const wanted = process.argv.slice(2)
  const failed: string[] = []
  for (const step of steps.filter(({ name }) => !wanted.length || wanted.includes(name))) {
    const begun = Date.now()
    const isGood = await succeeds(step)
    if (!isGood) failed.push(step.name)
    console.log(
      `${isGood ? "✓" : "✗"} ${step.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`
    )
  }
  if (!failed.length) return 0
  console.error(`\nThe check failed: ${failed.join(", ")}`)
  return 1
})

async function succeeds(step: Step): Promise<boolean> {
  try {
    return !(await step.run())
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
