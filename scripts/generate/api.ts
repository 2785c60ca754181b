/** docs/api.md: the routes as src/api has them. */
import type { Generator } from "../generators"
import { entriesOfApi, isFor, titleOf, type Entry } from "./support/entries"
import { inWords, type JsonSchema } from "./support/json-schema"
import { GENERATED, table } from "./support/markdown"
import { rightText } from "./support/right-text"
import { readMiddlewares, type Guarded } from "./support/routes"

const generator: Generator = async () => {
  const middlewares = readMiddlewares()
  const entries = await entriesOfApi(middlewares)
  const guarded = middlewares.filter(
    (one) => one.functions.length > 0 && !entries.some((entry) => isFor(entry, one))
  )
  return { "docs/api.md": page(entries, guarded) }
}

export default generator

function overview(entries: readonly Entry[]): string {
  return table(
    ["Route", "What it does"],
    entries.map((entry) => [`[\`${titleOf(entry)}\`](#${anchorOf(entry)})`, entry.summary])
  )
}

function page(entries: readonly Entry[], guarded: readonly Guarded[]): string {
  return [
    GENERATED,
    "# Admin and store API",
    "Routes under `/admin` need an admin's log-in (session, bearer token or secret API key), those under `/store` a publishable API key, and `/store/customers/me` a customer's log-in, as Medusa's own do. Where Medusa's roles are on, an admin route wants the right that it names ([roles and rights](roles-and-rights.md)). Answers are typed in `src/types`. A field that a table below does not name is refused. [openapi.json](openapi.json) is the same for programs (OpenAPI 3.1), with the schemas of bodies and answers ([how to use it](developers/api.md)); limits are also in [limits.md](limits.md); rules that JSON Schema cannot say (check digits, “exactly one of”, calendar dates) are not in them.",
    "Writes of serials take the header `Idempotency-Key`: the same key with the same body acts once and answers the same; with another body it is refused (`idempotency_key_reused`). Keys of different routes and actors do not meet. Refusals are listed in [lifecycle.md](lifecycle.md#refusals).",
    overview(entries),
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
    rightText(entry),
    answer ? `Answer: \`${answer}\`.` : "",
    sizeText(sizeLimit),
  ].filter(Boolean)
  return [
    `## ${titleOf(entry)}`,
    summary,
    ...(facts.length > 0 ? [facts.join(" ")] : []),
    ...(query ? [fieldTable("Query", query)] : []),
    ...(body ? [fieldTable("Body", body)] : []),
  ].join("\n\n")
}

function sizeText(sizeLimit: string | undefined): string {
  if (sizeLimit === undefined) return ""
  return sizeLimit === "none"
    ? "Body: a file, read as it comes."
    : `Body: at most ${sizeLimit.replace("mb", " MB")}.`
}

function fieldTable(title: string, { properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map(([name, schema]) => [
    `\`${name}\``,
    required.includes(name) ? "yes" : "",
    inWords(schema),
  ])
  return table([title, "Required", "Value"], rows)
}
