/** docs/lifecycle.md: statuses, commands and refusals as the rules themselves say them. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { REFUSAL_WORDS } from "../../src/lifecycle/refusal-codes/words"
import { REFUSALS, typeOf, type RefusalCode } from "../../src/lifecycle/refusals"
import { STATUS_NAMES, STATUSES } from "../../src/lifecycle/statuses"
import { STOCK_MOVED, type Transition } from "../../src/lifecycle/table/transition"
import { COMMANDS, transitionOf, type CommandName } from "../../src/lifecycle/transitions"
import type { Generator } from "../generators"
import { repoRoot } from "../lib/paths"
import { fenced, GENERATED, table, withPart } from "./support/markdown"

/** The diagram in the README: the way of a unit that is received, sold and comes back. */
const MAIN_WAY: CommandName[] = [
  "receive",
  "capture",
  "release",
  "sell",
  "unfulfil",
  "return_to_stock",
  "return_for_inspection",
  "return_damaged",
  "pass_inspection",
  "fail_inspection",
  "clear_quarantine",
]

const STOCK_WORDS: Record<keyof typeof STOCK_MOVED, string> = {
  follows: "follows the unit",
  sold_by_medusa: "Medusa lowers it",
  restocked_by_medusa: "Medusa raises it",
  already_there: "is there already",
  already_gone: "is lower already",
}

const generator: Generator = () => ({
  "docs/lifecycle.md": page(),
  "README.md": withPart("README.md", "lifecycle", fenced("mermaid", diagram(MAIN_WAY))),
})

export default generator

function page(): string {
  return [
    GENERATED,
    "# Lifecycle",
    "What may become of a unit. Everything here is read from one table, `src/lifecycle/transitions.ts` with its parts in `src/lifecycle/table`: the server judges by it, the admin builds its menus from it, the tests walk through all of it.",
    "## Statuses",
    statusTable(),
    "## Diagram",
    "Every command that changes the status. One that keeps it stands only in the table below.",
    fenced("mermaid", diagram(COMMANDS)),
    "## Commands",
    [
      "**Run by**: `staff`, by hand in the admin or with `POST /admin/serials/commands`; `a flow`, such as receiving, capturing or a return; `later`, the rule exists and no flow uses it yet.",
      "**Stock**: what becomes of Medusa's stocked quantity. Where it *follows the unit*, the plugin raises it by 1 when the unit comes on hand and lowers it by 1 when it goes off hand.",
      "**Owner**: whose the unit must be; empty means anyone's. `sold`, `not sold`: whether the store must have sold it to them.",
    ].join("\n\n"),
    commandTable(),
    "## Refusals",
    "A refusal answers with a status of 4xx and `{code, type, message, serials[], total}`. The code never changes; the sentence may. In a sentence, `{name}` is filled in, and a part in [brackets] is left out when nothing is known for it.",
    refusalTable(),
    "Of some details the value is a code too, for which the sentence has a text of its own, in the admin in its language. Another text than these is another program's, or a developer's.",
    wordTable(),
    "",
  ].join("\n\n")
}

function statusTable(): string {
  const mark = (is: boolean) => (is ? "yes" : "no")
  const rows = STATUS_NAMES.map((name) => {
    const { label, meaning, onHand, colour } = STATUSES[name]
    return [`\`${name}\``, label, meaning, mark(onHand), colour]
  })
  return table(["Status", "Shown as", "Meaning", "On hand", "Colour"], rows)
}

/** One arrow for all commands that lead from one status to another, labelled as their buttons are. */
function diagram(commands: readonly CommandName[]): string {
  const arrows = new Map<string, string[]>()
  for (const name of commands) {
    const { from, to, label } = transitionOf(name)
    for (const start of to === "same" ? [] : from) {
      const arrow = `${start === "new" ? "[*]" : start} --> ${to}`
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), label])
    }
  }
  // Units that these commands alone bring about.
  const ends = ["[*]", ...[...arrows.keys()].map((arrow) => arrow.split(" --> ")[1])]
  const drawn = [...arrows].filter(([arrow]) => ends.includes(arrow.split(" --> ")[0]))
  const shown = STATUS_NAMES.filter((name) => ends.includes(name))
  return [
    "stateDiagram-v2",
    ...shown.map((name) => `  ${name}: ${STATUSES[name].label}`),
    ...drawn.map(([arrow, labels]) => `  ${arrow}: ${labels.join(" / ")}`),
  ].join("\n")
}

function commandTable(): string {
  const quoted = quotedInWorkflows()
  const rows = COMMANDS.map((name) => {
    const row = transitionOf(name)
    return [
      `\`${name}\``,
      row.label,
      fromOf(row),
      row.to === "same" ? "stays" : `\`${row.to}\``,
      [row.owner, row.sale === undefined ? null : row.sale ? "sold" : "not sold"]
        .filter(Boolean)
        .join(", "),
      row.requires.join(", "),
      STOCK_WORDS[row.stock],
      row.manual ? "staff" : quoted.has(name) ? "a flow" : "later",
    ]
  })
  return table(["Command", "Button", "From", "To", "Owner", "Requires", "Stock", "Run by"], rows)
}

function fromOf({ from }: Transition): string {
  const known = STATUS_NAMES.filter((name) => name !== "void")
  if (known.every((name) => from.includes(name))) return "any but `void`"
  return from.map((name) => (name === "new" ? "a new number" : `\`${name}\``)).join(", ")
}

function refusalTable(): string {
  const rows = (Object.keys(REFUSALS) as RefusalCode[]).map((code) => [
    `\`${code}\``,
    String(REFUSALS[code].http),
    `\`${typeOf(code)}\``,
    REFUSALS[code].sentence,
  ])
  return table(["Code", "HTTP", "Type", "Sentence"], rows)
}

function wordTable(): string {
  const details = Object.entries<Readonly<Record<string, string>>>(REFUSAL_WORDS)
  const rows = details.flatMap(([detail, words]) =>
    Object.entries(words).map(([code, text]) => [`\`${detail}\``, `\`${code}\``, text])
  )
  return table(["Detail", "Code", "Text"], rows)
}

/** Rules that choose the commands of a flow, which its workflow then does not name. */
const CHOOSING = ["src/lifecycle/units-on-case.ts", "src/lifecycle/shipment-correction.ts"]

/** Commands that some workflow names, or a rule for it. */
function quotedInWorkflows(): ReadonlySet<string> {
  const folder = "src/workflows"
  const files = readdirSync(join(repoRoot, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
  const text = [...files, ...CHOOSING]
    .map((file) => readFileSync(join(repoRoot, file), "utf8"))
    .join("\n")
  // Not as the name of a field, such as `Prepared["move"]`.
  return new Set(COMMANDS.filter((name) => new RegExp(`[^[]"${name}"`).test(text)))
}
