import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { cpus, totalmem } from "node:os"
import { dirname, join } from "node:path"
import { repoRoot } from "../scripts/lib/paths"
import type { RoundResult } from "./round"

/** What faults/results/latest.json holds. */
export interface FaultResults {
  on: string
  machine: string
  rounds: RoundResult[]
}

/** What the long form of the model-based test writes to faults/results/model.json. */
export interface ModelResults {
  operations: number
  connections: number
  seed: number
  lives: number
  took_s: number
}

const folder = join(repoRoot, "faults/results")

/** Keeps the results of a full run beside those of earlier ones; a run of a round with the same seed takes its place. */
export function keepRounds(rounds: readonly RoundResult[]): void {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${Math.round(totalmem() / 2 ** 30)} GB`
  const keyOf = ({ name, seed }: RoundResult) => `${name} ${seed}`
  const keys = rounds.map(keyOf)
  const others = readResults<FaultResults>("latest.json")?.rounds ?? []
  const results: FaultResults = {
    on: new Date().toISOString().slice(0, 10),
    machine,
    rounds: [...others.filter((other) => !keys.includes(keyOf(other))), ...rounds],
  }
  write("latest.json", results)
}

/** What was written last under a name; null when nothing was. */
export function readResults<T>(name: "latest.json" | "model.json"): T | null {
  const file = join(folder, name)
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null
}

/** Writes results under a name. */
export function write(name: "latest.json" | "model.json", results: unknown): void {
  const file = join(folder, name)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
}
