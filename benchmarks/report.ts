import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { cpus, loadavg, platform, release, totalmem } from "node:os"
import { dirname, join } from "node:path"
import { repoRoot } from "../scripts/lib/paths"

/** One comparison: what we take, what the reference takes, and how many times that we may take. */
export interface Row {
  name: string
  /** How many serials it is about. */
  n: number
  unit: "ms" | "statements"
  ours: number
  reference: number
  ratio: number
  limit: number
}

/** What benchmarks/results/latest.json holds. */
export interface Results {
  mode: "full" | "quick"
  machine: {
    system: string
    processors: string
    memory: string
    load: { before: number; after: number }
  }
  versions: { plugin: string; medusa: string; node: string; postgres: string }
  rows: readonly Row[]
}

const resultsFile = join(repoRoot, "benchmarks/results/latest.json")

/** A row with its ratio. */
export function rowOf(row: Omit<Row, "ratio">): Row {
  const { ours, reference } = row
  return { ...row, ours: round(ours), reference: round(reference), ratio: round(ours / reference) }
}

/** The rows that take longer than they may. */
export function missedOf(rows: readonly Row[]): Row[] {
  return rows.filter(({ ratio, limit }) => ratio > limit)
}

/** The rows as a table, ratios first. */
export function tableOf(rows: readonly Row[]): string {
  const heads = ["ratio", "limit", "", "ours", "reference", "unit", "n", "what"]
  const cells = rows.map((row) => [
    row.ratio.toFixed(2),
    String(row.limit),
    row.ratio > row.limit ? "missed" : "ok",
    String(row.ours),
    String(row.reference),
    row.unit,
    row.n.toLocaleString("en"),
    row.name,
  ])
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...cells.map((row) => row[at]!.length))
  )
  return [heads, ...cells]
    .map((row) =>
      row.map((cell, at) => (at < 5 ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!)))
    )
    .map((row) => row.join("  ").trimEnd())
    .join("\n")
}

/** Writes benchmarks/results/latest.json. */
export function writeResults(
  rows: readonly Row[],
  about: { mode: "full" | "quick"; postgres: string; loadBefore: number }
): void {
  const { mode, postgres, loadBefore } = about
  const results: Results = {
    mode,
    machine: {
      system: `${platform()} ${release()}`,
      processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
      memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
      load: { before: round(loadBefore), after: round(loadavg()[0]!) },
    },
    versions: {
      plugin: versionOf("package.json"),
      medusa: versionOf("node_modules/@medusajs/medusa/package.json"),
      node: process.versions.node,
      postgres,
    },
    rows,
  }
  mkdirSync(dirname(resultsFile), { recursive: true })
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`)
}

function versionOf(file: string): string {
  const { version } = JSON.parse(readFileSync(join(repoRoot, file), "utf8")) as { version: string }
  return version
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
