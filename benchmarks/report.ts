import { readFileSync, writeFileSync } from "node:fs"
import { cpus, platform, release, totalmem } from "node:os"
import { join } from "node:path"
import { repoRoot } from "../scripts/lib/paths"
import type { Sent } from "./statement-count"

/** One comparison: what we take, what the reference takes, and how many times that we may take. */
export interface Row {
  name: string
  /** How many serials it is about. */
  n: number
  unit: "ms" | "statements" | "MB" | "scans" | "times" | "retries"
  ours: number
  reference: number
  ratio: number
  /** Between which values the ratio lies with 95 of 100 chances, where that was asked. */
  interval?: readonly [number, number]
  limit: number
  /** Of statements: what ours are beyond the reference's. */
  added?: readonly Sent[]
}

/** A part that was measured, when and on what. */
export interface MeasuredPart {
  name: string
  title: string
  /** The day, `YYYY-MM-DD`. */
  on: string
  machine: {
    system: string
    processors: string
    memory: string
    /** The load average when the part began: what else the machine did. */
    load: number
  }
  versions: { plugin: string; medusa: string; node: string; postgres: string }
  rows: readonly Row[]
}

/** What benchmarks/results/latest.json holds: each part as it was measured last, in the order of the parts. */
export interface Results {
  parts: readonly MeasuredPart[]
}

const resultsFile = join(repoRoot, "benchmarks/results/latest.json")

/** A row with its ratio. */
export function rowOf(row: Omit<Row, "ratio">): Row {
  const { ours, reference, interval, added } = row
  return {
    ...row,
    ours: round(ours),
    reference: round(reference),
    ratio: round(ours / reference),
    ...(interval ? { interval: [round(interval[0]), round(interval[1])] } : {}),
    ...(added ? { added: added.map((one) => ({ ...one, ms: round(one.ms) })) } : {}),
  }
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

/** What is kept of each part. */
export function readResults(): Results {
  return JSON.parse(readFileSync(resultsFile, "utf8")) as Results
}

/**
 * Keeps a part in benchmarks/results/latest.json, in the place of what was measured of it before. Each comparison is
 * within one part, so that parts of several runs stand beside each other.
 * @param order the names of all parts, in their order; what is no part any more is forgotten
 */
export function keepPart(
  part: Pick<MeasuredPart, "name" | "title" | "rows">,
  { postgres, load, order }: { postgres: string; load: number; order: readonly string[] }
): void {
  const measured: MeasuredPart = {
    ...part,
    on: new Date().toISOString().slice(0, 10),
    machine: {
      system: `${platform()} ${release()}`,
      processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
      memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
      load: round(load),
    },
    versions: {
      plugin: versionOf("package.json"),
      medusa: versionOf("node_modules/@medusajs/medusa/package.json"),
      node: process.versions.node,
      postgres,
    },
  }
  const others = readResults().parts.filter(({ name }) => name !== part.name)
  const parts = order.flatMap(
    (name) => [...others, measured].find((one) => one.name === name) ?? []
  )
  writeFileSync(resultsFile, `${JSON.stringify({ parts }, null, 2)}\n`)
}

function versionOf(file: string): string {
  const { version } = JSON.parse(readFileSync(join(repoRoot, file), "utf8")) as { version: string }
  return version
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
