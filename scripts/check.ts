/**
 * `npm run check`: everything that can be said about the code without running its tests. Words
 * after `--` pick steps by name, for example `npm run check -- types lint`.
 */
import { availableParallelism } from "node:os"
import { buildPlugin } from "./host-app"
import { PlainError, runMain } from "./lib/plain-error"
import { runNode, runQuietly } from "./lib/run"

type Step = { name: string; run: () => Promise<void> }

const tsx = "tsx/dist/cli.mjs"

const steps: Step[] = [
  {
    name: "format",
    run: () => runQuietly("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]),
  },
  { name: "lint", run: () => runQuietly("eslint/bin/eslint.js", [".", "--max-warnings", "0"]) },
  {
    name: "imports",
    run: () =>
      runQuietly("dependency-cruiser/bin/dependency-cruise.mjs", [
        "src",
        "scripts",
        "integration-tests",
        "--config",
        ".dependency-cruiser.cjs",
      ]),
  },
  { name: "types", run: () => runQuietly("typescript/bin/tsc", ["-p", "tsconfig.check.json"]) },
  { name: "types-docs", run: () => runQuietly(tsx, ["scripts/docs/type-check.ts"]) },
  {
    name: "types-admin",
    run: () => runQuietly("typescript/bin/tsc", ["-p", "src/admin/tsconfig.json"]),
  },
  {
    name: "types-storefront",
    run: () => runQuietly("typescript/bin/tsc", ["-p", "examples/storefront/tsconfig.json"]),
  },
  { name: "unused", run: () => runQuietly("knip/bin/knip.js", ["--no-progress"]) },
  { name: "build", run: () => buildPlugin(() => undefined) },
  { name: "dependencies", run: () => runAloud(["scripts/dependencies.ts"]) },
  { name: "lockfile", run: () => runQuietly(tsx, ["scripts/complete-lockfile.ts", "--check"]) },
  { name: "generated", run: () => runQuietly(tsx, ["scripts/generate.ts", "--check"]) },
  {
    name: "openapi",
    run: () =>
      runQuietly("@redocly/cli/bin/cli.js", ["lint", "docs/openapi.json"], {
        // It would tell its makers of each run, and ask a registry for a newer version.
        env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      }),
  },
  { name: "migrations", run: () => runQuietly(tsx, ["scripts/migrations.ts", "--check"]) },
]

/** More at once would want more memory than a small machine has. */
const LANES = Math.min(2, availableParallelism())

runMain(async () => {
  const wanted = process.argv.slice(2)
  const left = steps.filter(({ name }) => !wanted.length || wanted.includes(name))
  const failed: string[] = []
  const lane = async () => {
    for (let step = left.shift(); step; step = left.shift()) {
      const begun = Date.now()
      const isGood = await succeeds(step)
      if (!isGood) failed.push(step.name)
      console.log(
        `${isGood ? "✓" : "✗"} ${step.name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`
      )
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
  if (!failed.length) return 0
  console.error(`\nThe check failed: ${failed.join(", ")}`)
  return 1
})

/** For a step that has something to say also when it succeeds. */
async function runAloud(script: string[]): Promise<void> {
  const code = await runNode(tsx, script)
  if (code !== 0) throw new PlainError(`"${script.join(" ")}" failed; see above.`)
}

async function succeeds(step: Step): Promise<boolean> {
  try {
    await step.run()
    return true
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return false
  }
}
