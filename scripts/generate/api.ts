/** docs/api.md and docs/api.schema.json: the admin routes as src/api has them. */
import { join } from "node:path"
import type { ZodType } from "@medusajs/framework/zod"
import type { Generator } from "../generators"
import { repoRoot } from "../lib/paths"
import { inWords, jsonSchemaOf, type JsonSchema } from "./support/json-schema"
import { GENERATED, table, withPart } from "./support/markdown"
import {
  readMiddlewares,
  readRoutes,
  type Guarded,
  type Route,
  type Schema,
} from "./support/routes"

/** A route, with what its middlewares say. */
type Entry = Route & {
  sizeLimit: string | undefined
  body: JsonSchema | undefined
  query: JsonSchema | undefined
}

const generator: Generator = async () => {
  const middlewares = readMiddlewares()
  const entries = await Promise.all(readRoutes().map((route) => entryOf(route, middlewares)))
  const guarded = middlewares.filter(
    (one) => one.functions.length > 0 && !entries.some((entry) => isFor(entry, one))
  )
  return {
    "docs/api.md": page(entries, guarded),
    "docs/api.schema.json": JSON.stringify(schemasOf(entries), null, 2),
    "README.md": withPart("README.md", "routes", overview(entries)),
  }
}

export default generator

function isFor(route: Pick<Route, "method" | "path">, { method, path }: Guarded): boolean {
  return route.method === method && route.path === path
}

async function entryOf(route: Route, middlewares: readonly Guarded[]): Promise<Entry> {
  const own = middlewares.find((one) => isFor(route, one))
  return {
    ...route,
    sizeLimit: own?.sizeLimit,
    body: own?.body && (await schemaOf(own.body)),
    query: own?.query && (await schemaOf(own.query)),
  }
}

async function schemaOf({ name, file }: Schema): Promise<JsonSchema> {
  const exported = (await import(join(repoRoot, file))) as Record<string, ZodType>
  const validator = exported[name]
  if (!validator) throw new Error(`${file} exports no ${name}`)
  return jsonSchemaOf(validator)
}

function overview(entries: readonly Entry[]): string {
  return table(
    ["Route", "What it does"],
    entries.map((entry) => [
      `[\`${titleOf(entry)}\`](docs/api.md#${anchorOf(entry)})`,
      entry.summary,
    ])
  )
}

function page(entries: readonly Entry[], guarded: readonly Guarded[]): string {
  return [
    GENERATED,
    "# Admin API",
    "Every route needs an admin's log-in (session, bearer token or secret API key), as Medusa's own do. Answers are typed in `src/types`. A field that a table below does not name is refused. The schemas are also in [api.schema.json](api.schema.json); rules that JSON Schema cannot say (check digits, “exactly one of”, calendar dates) are not in them.",
    "Writes of serials take the header `Idempotency-Key`: the same key with the same body acts once and answers the same; with another body it is refused (`idempotency_key_reused`). Keys of different routes and actors do not meet. Refusals are listed in [lifecycle.md](lifecycle.md#refusals).",
    ...entries.map(section),
    "## Medusa's own routes that the plugin guards",
    table(
      ["Route", "Guard"],
      guarded.map((one) => [
        `\`${one.method} ${one.path}\``,
        `${one.functions.map((name) => `\`${name}\``).join(", ")} in \`${one.file}\``,
      ])
    ),
    "",
  ].join("\n\n")
}

function titleOf({ method, path }: Pick<Route, "method" | "path">): string {
  return `${method} ${path}`
}

/** As GitHub makes anchors of headings. */
function anchorOf(entry: Entry): string {
  return titleOf(entry)
    .toLowerCase()
    .replace(/[^\w\s-]/g, "")
    .replaceAll(" ", "-")
}

function section(entry: Entry): string {
  const { summary, answer, sizeLimit, body, query } = entry
  const facts = [
    answer ? `Answer: \`${answer}\`.` : "",
    sizeLimit ? `Body: at most ${sizeLimit.replace("mb", " MB")}.` : "",
  ].filter(Boolean)
  return [
    `## ${titleOf(entry)}`,
    summary,
    ...(facts.length > 0 ? [facts.join(" ")] : []),
    ...(query ? [fieldTable("Query", query)] : []),
    ...(body ? [fieldTable("Body", body)] : []),
  ].join("\n\n")
}

function fieldTable(title: string, { properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map(([name, schema]) => [
    `\`${name}\``,
    required.includes(name) ? "yes" : "",
    inWords(schema),
  ])
  return table([title, "Required", "Value"], rows)
}

function schemasOf(entries: readonly Entry[]): Record<string, object> {
  const withSchema = entries.filter(({ body, query }) => body ?? query)
  return Object.fromEntries(
    withSchema.map((entry) => [titleOf(entry), { query: entry.query, body: entry.body }])
  )
}
