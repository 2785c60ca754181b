import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { dataRoot, repoRoot } from "../lib/paths"
import { runNode } from "../lib/run"
import { addTallies, failedOf, readTally, type Tally } from "./jest-results"
import type { TestKind } from "./kinds"

/** Whether the kind has any spec at all. */
export function hasSpecs(kind: TestKind): boolean {
  return filesOf(kind).some((file) => file.endsWith(".spec.ts"))
}

/**
 * Runs jest over one kind. Plain words among the arguments pick files by their path, also suites
 * that share a server (see integration-tests/support/store.ts); options go to jest as they are.
 */
export async function runKind(
  kind: TestKind,
  args: string[],
  env: NodeJS.ProcessEnv
): Promise<Tally> {
  const results = join(dataRoot, "results", `${kind.name}-${process.pid}.json`)
  mkdirSync(join(dataRoot, "results"), { recursive: true })
  const { filters, options } = splitArguments(args)
  const isDatabase = kind.needs.includes("database")
  const jestArgs = [
    "--json",
    `--outputFile=${results}`,
    "--passWithNoTests",
    ...(isDatabase ? [`--maxWorkers=${kind.servers ?? 1}`, "--forceExit"] : []),
    ...options,
    ...specPatterns(kind, filters),
  ]
  try {
    const code = await runNode("jest/bin/jest.js", jestArgs, {
      nodeArgs: ["--experimental-vm-modules", "--no-warnings"],
      env: {
        ...process.env,
        NODE_ENV: "test",
        LOG_LEVEL: process.env.LOG_LEVEL ?? "error",
        ...env,
        TEST_TYPE: kind.name,
        TEST_SUITES: filters.join(" "),
      },
    })
    const tally = readTally(results)
    // Jest may also fail without a failing test, for example when a coverage limit is missed.
    if (code === 0 || tally.failed) return tally
    return addTallies([tally, failedOf(`Jest ended with ${code}, and no test failed.`)])
  } finally {
    rmSync(results, { force: true })
  }
}

function splitArguments(args: string[]): { filters: string[]; options: string[] } {
  const filters: string[] = []
  const options: string[] = []
  args.forEach((arg, index) => {
    // `-t name` has its value in the next word.
    const isValue = ["-t", "--testNamePattern"].includes(args[index - 1] ?? "")
    ;(arg.startsWith("-") || isValue ? options : filters).push(arg)
  })
  return { filters, options }
}

/** What jest shall look for: also the entry that loads suites, when a suite is meant. */
function specPatterns(kind: TestKind, filters: string[]): string[] {
  const isWanted = (file: string) => filters.some((filter) => file.includes(filter))
  const hasSuite = filesOf(kind).some((file) => file.endsWith(".suite.ts") && isWanted(file))
  return hasSuite ? [...filters, "shared.spec.ts$"] : filters
}

function filesOf(kind: TestKind): string[] {
  return kind.folders.flatMap((folder) => {
    const path = join(repoRoot, folder)
    if (!existsSync(path)) return []
    return readdirSync(path, { recursive: true, encoding: "utf8" }).map(
      (file) => `${folder}/${file.replaceAll("\\", "/")}`
    )
  })
}
