/** The measured numbers in the README: what `npm run bench` wrote last. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Results, Row } from "../../benchmarks/report"
import type { Generator } from "../generators"
import { repoRoot } from "../lib/paths"
import { table, withPart } from "./support/markdown"

const generator: Generator = () => ({ "README.md": withPart("README.md", "benchmarks", part()) })

export default generator

function part(): string {
  const file = join(repoRoot, "benchmarks/results/latest.json")
  const results = JSON.parse(readFileSync(file, "utf8")) as Results
  return [measuredOn(results), table(HEADS, results.rows.map(cells))].join("\n\n")
}

const HEADS = ["What", "Units", "Ours", "Beside", "Ratio", "At most"]

function cells({ name, n, unit, ours, reference, ratio, limit }: Row): string[] {
  const shown = (value: number) => (unit === "ms" ? `${value} ms` : String(value))
  return [
    name,
    n.toLocaleString("en"),
    shown(ours),
    shown(reference),
    `**${ratio.toFixed(2)}**`,
    String(limit),
  ]
}

function measuredOn({ mode, machine, versions }: Results): string {
  const { medusa, node, postgres } = versions
  return `\`npm run bench\` (${mode} run) on ${machine.processors}, ${machine.memory}: Medusa ${medusa}, Node ${node}, PostgreSQL ${postgres}. Medians, unless p95 is said. Only the ratios say something about other machines.`
}
