/** docs/events.md: what the plugin tells other plugins, from src/workflows/events.ts. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import ts from "typescript"
import { done } from "../../src/admin/i18n/en/done"
import { english } from "../../src/admin/i18n/en/english"
import { KINDS, OPERATION_KINDS, type OperationKind } from "../../src/lifecycle/operation-kinds"
import type { Generator } from "../generators"
import { repoRoot } from "../lib/paths"
import { GENERATED, table } from "./support/markdown"

const generator: Generator = () => ({ "docs/events.md": page() })

export default generator

type Field = { name: string; type: string; about: string }

function page(): string {
  const interfaces = readInterfaces()
  const events = fieldsOf("SerialEvents", interfaces)
  const payloads = [...new Set(events.map(({ type }) => type))].sort()
  return [
    GENERATED,
    "# Events",
    "What the plugin tells other plugins, on Medusa's event bus: ids, days and figures, never a person's name. Each is emitted once what it says has been written; an answer that is repeated for its idempotency key tells nothing again. Of undoing, as of every other operation, `serial.operation-done` is told. As with any event of Medusa's, a subscriber may be given one twice. What is told “once” is remembered by the database. Should the event bus not be reached, what is written stays written: whoever may miss nothing reads `GET /admin/serials/operations` from where they left off.",
    'A subscriber is typed by `SubscriberArgs<SerialEvents["serial.delivered"]>`, with `import type { SerialEvents } from "medusa-plugin-serials/workflows"`. The data can be sent on by a webhook as they are.',
    table(
      ["Event", "Told when", "Data"],
      events.map(({ name, about, type }) => [
        `\`${name.replaceAll('"', "")}\``,
        about,
        `[${type}](#${type.toLowerCase()})`,
      ])
    ),
    "## Kinds of operations",
    "What `kind` of `serial.operation-done` may be. A sale is `sell`, whose document (`reference`) is the order; a fulfilment that is cancelled undoes it by `cancel_fulfillment`. `revert` is any operation that was undone by itself: `reverts_operation_id` says which.",
    table(
      ["Kind", "In the admin", "Undone"],
      KINDS.map((kind) => [`\`${kind}\``, titleOf(kind), undoneBy(kind)])
    ),
    ...payloads.flatMap((type) => [
      `## ${type}`,
      table(
        ["Field", "Type", "Meaning"],
        fieldsOf(type, interfaces).map((field) => [
          `\`${field.name}\``,
          `\`${field.type}\``,
          field.about,
        ])
      ),
    ]),
    "",
  ].join("\n\n")
}

/** What the admin calls a kind: as `operationName` does there. */
function titleOf(kind: OperationKind): string {
  const names: Partial<Record<string, string>>[] = [
    done.done.kinds,
    english.event,
    english.operation.kinds,
  ]
  return names.map((some) => some[kind]).find((name) => name !== undefined) ?? ""
}

function undoneBy(kind: OperationKind): string {
  return OPERATION_KINDS[kind]
    .map((by) => (by === "itself" ? "by itself" : `by its ${by.replaceAll("_", " ")}`))
    .join(", or ")
}

/** The interfaces of workflows, queries and the ledger, by their names. */
function readInterfaces(): Map<string, ts.InterfaceDeclaration> {
  const found = new Map<string, ts.InterfaceDeclaration>()
  const folders = ["src/workflows", "src/modules/serial/queries", "src/modules/serial/ledger"]
  for (const folder of folders) {
    const files = readdirSync(join(repoRoot, folder), { recursive: true, encoding: "utf8" })
    for (const file of files.filter((name) => name.endsWith(".ts"))) {
      const text = readFileSync(join(repoRoot, folder, file), "utf8")
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
      for (const statement of source.statements.filter(ts.isInterfaceDeclaration)) {
        found.set(statement.name.text, statement)
      }
    }
  }
  return found
}

function fieldsOf(name: string, interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>): Field[] {
  const declaration = interfaces.get(name)
  if (!declaration) throw new Error(`There is no interface ${name}`)
  const above = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.flatMap(({ expression }) => fieldsOf(expression.getText(), interfaces))
  )
  const own = declaration.members.filter(ts.isPropertySignature).map((member) => {
    const [doc] = ts.getJSDocCommentsAndTags(member)
    const about = ts.getTextOfJSDocComment(doc?.comment as string | undefined) ?? ""
    return {
      name: `${member.name.getText()}${member.questionToken ? "?" : ""}`,
      type: (member.type?.getText() ?? "").replace(/\s+/g, " "),
      about: about.replace(/\s+/g, " "),
    }
  })
  return [...above, ...own]
}
