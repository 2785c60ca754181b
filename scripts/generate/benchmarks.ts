/** The measured numbers in docs/benchmarks.md and in the README: what `npm run bench` wrote last. */
import { missedOf, readResults, type MeasuredPart, type Row } from "../../benchmarks/report"
import type { Generator } from "../generators"
import { table, withPart } from "./support/markdown"

const generator: Generator = () => {
  const { parts } = readResults()
  return {
    "docs/benchmarks.md": withPart(
      "docs/benchmarks.md",
      "benchmarks",
      parts.map(section).join("\n\n")
    ),
    "README.md": withPart("README.md", "benchmarks", summary(parts.flatMap(({ rows }) => rows))),
  }
}

export default generator

function section({ name, title, on, machine, versions, rows }: MeasuredPart): string {
  const { medusa, node, postgres } = versions
  const where = `${on}, ${machine.processors}, ${machine.memory}, load ${machine.load} when it began; Medusa ${medusa}, Node ${node}, PostgreSQL ${postgres}.`
  return `## ${title}\n\n\`npm run bench -- ${name}\`, ${where}\n\n${table(HEADS, rows.map(cells))}${added(rows)}`
}

/** What the plugin's statements beyond Medusa's are, where that was looked at. */
function added(rows: readonly Row[]): string {
  const told = rows.filter((row) => row.added?.length)
  const lines = told.map(({ name, added = [] }) => [
    name.replace(/^Statements of /, "").replace(/, beside .*$/, ""),
    `${Math.round(added.reduce((sum, { ms }) => sum + ms, 0) * 10) / 10} ms`,
    added.map(({ what, count }) => (count === 1 ? what : `${what} × ${count}`)).join(", "),
  ])
  const heads = ["Of which", "In the database", "What the plugin sends beyond Medusa's"]
  return lines.length === 0 ? "" : `\n\n${table(heads, lines)}`
}

const HEADS = ["What", "Units", "Ours", "Beside", "Ratio", "At most"]

function cells({ name, n, unit, ours, reference, ratio, interval, limit }: Row): string[] {
  const shown = (value: number) =>
    unit === "ms" || unit === "MB" ? `${value} ${unit}` : String(value)
  const between = interval ? ` (${interval.map((edge) => edge.toFixed(2)).join("–")})` : ""
  return [
    name,
    n.toLocaleString("en"),
    shown(ours),
    shown(reference),
    `**${ratio.toFixed(2)}**${between}${ratio > limit ? " missed" : ""}`,
    String(Math.round(limit * 100) / 100),
  ]
}

function summary(rows: readonly Row[]): string {
  const missed = missedOf(rows)
  const kept = `Of ${rows.length} comparisons ${rows.length - missed.length} keep their limit`
  const each = missed.map(
    ({ name, n, ratio, limit }) =>
      `- ${name} (${n.toLocaleString("en")}): ${ratio}, at most ${limit}`
  )
  return missed.length === 0 ? `${kept}.` : `${kept}; these do not:\n\n${each.join("\n")}`
}
