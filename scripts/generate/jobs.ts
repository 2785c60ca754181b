/** docs/jobs.md: what runs by itself, and when, from src/jobs. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Generator } from "../generators"
import { PlainError } from "../lib/plain-error"
import { repoRoot } from "../lib/paths"
import { GENERATED, table } from "./support/markdown"

const generator: Generator = () => ({ "docs/jobs.md": page() })

export default generator

function page(): string {
  const folder = join(repoRoot, "src/jobs")
  const jobs = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => jobIn(name, readFileSync(join(folder, name), "utf8")))
  return [
    GENERATED,
    "# Jobs",
    "What runs by itself, by Medusa's scheduled jobs; times are of the server's clock. Each does what is to be done by then and nothing twice, so that a run that was missed is made up for by the next one. With the Redis workflow engine one process does each run; without it every process does, and the second finds nothing to do.",
    table(
      ["Job", "Runs", "What it does"],
      jobs.map(({ name, schedule, about }) => [`\`${name}\``, inWords(schedule), about])
    ),
    "",
  ].join("\n\n")
}

function jobIn(file: string, source: string) {
  const [, about] = /\/\*\*\s*([^*]*?)\s*\*\/\s*export default/.exec(source) ?? []
  const [, name, schedule] = /name: "([^"]+)", schedule: "([^"]+)"/.exec(source) ?? []
  if (about === undefined || name === undefined || schedule === undefined) {
    throw new PlainError(`src/jobs/${file} says no name, schedule or purpose`)
  }
  return { name, schedule, about }
}

function inWords(schedule: string): string {
  const [minute = "", hour = ""] = schedule.split(" ")
  if (hour !== "*") {
    return `daily at ${hour.padStart(2, "0")}:${minute.padStart(2, "0")}`
  }
  if (minute === "*") {
    return "every minute"
  }
  return minute.startsWith("*/")
    ? `every ${minute.slice(2)} minutes`
    : `every hour, ${minute} minutes past`
}
