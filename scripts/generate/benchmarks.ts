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

interface Headline extends Pick<Row, "name" | "n"> {
  what: string
  beside: string
  /** Whether it is told how many a second that makes. */
  isRate?: boolean
}

/** What the README shows before the misses: rows by their name and number of units, each in a reader's words. */
const HEADLINES: readonly Headline[] = [
  {
    name: "Receiving over HTTP, beside that SQL and Medusa's stock update",
    n: 10_000,
    what: "Receiving 10,000 units",
    beside: "hand-written SQL and Medusa's stock update",
    isRate: true,
  },
  {
    name: "Look-up by number beside GET /admin/users/me?fields=id, p95",
    n: 1_000_000,
    what: "Looking a number up among 1,000,000 (p95)",
    beside: "Medusa's smallest authenticated read",
  },
  {
    name: "Importing a file over HTTP, beside COPY and one set-based insert of the same rows",
    n: 1_000_000,
    what: "Importing a file of 1,000,000 units",
    beside: "`COPY` and one insert of the same rows",
    isRate: true,
  },
  {
    name: "Create-fulfilment, tracked lines, beside Medusa alone",
    n: 6,
    what: "Fulfilling an order of 6 tracked units",
    beside: "Medusa without the plugin",
  },
  {
    name: "Fulfilling orders of one item, 64 clients at once, beside Medusa alone",
    n: 64,
    what: "64 clients fulfilling orders of one item at once",
    beside: "Medusa without the plugin",
  },
]

/** @throws when one of them was not measured, or is called otherwise by now */
function headlines(rows: readonly Row[]): string {
  const lines = HEADLINES.map(({ name, n, what, beside, isRate }) => {
    const row = rows.find((one) => one.name === name && one.n === n)
    if (!row) throw new Error(`benchmarks/results/latest.json has no “${name}” of ${n}`)
    const { ours, reference, ratio } = row
    const rate = isRate ? `, ${Math.round((n / ours) * 1000).toLocaleString("en")} a second` : ""
    return [
      what,
      `${time(ours)}${rate}`,
      `${time(reference)}: ${beside}`,
      `**${ratio.toFixed(2)}**`,
    ]
  })
  return table(["What", "Takes", "Beside", "Ratio"], lines)
}

function time(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

function summary(rows: readonly Row[]): string {
  const missed = missedOf(rows)
  const kept = `Of ${rows.length} comparisons ${rows.length - missed.length} keep their limit`
  const each = missed.map(
    ({ name, n, ratio, limit }) =>
      `- ${name} (${n.toLocaleString("en")}): ${ratio}, at most ${limit}`
  )
  const misses = missed.length === 0 ? "." : `; these do not:\n\n${each.join("\n")}`
  return `${headlines(rows)}\n\n${kept}${misses}`
}
