/** docs/openapi.json: the API for programs, from the validators, the routes and the types of the answers. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../lib/paths"
import type { Document, Operation } from "../openapi/document"
import type { Generator } from "../generators"
import { entriesOfApi, type Entry } from "./support/entries"
import { AnswerSchemas } from "./support/openapi/answer-schemas"
import { HEADERS, MEDUSA_ERROR, refusedResponses, SECURITY_SCHEMES } from "./support/openapi/common"
import { operationOf, tagOf } from "./support/openapi/operations"

const generator: Generator = async () => ({
  "docs/openapi.json": JSON.stringify(documentOf(await entriesOfApi()), null, 2),
})

export default generator

function documentOf(entries: readonly Entry[]): Document {
  const answers = new AnswerSchemas()
  const paths: Document["paths"] = {}
  for (const entry of entries) {
    const path = entry.path.replace(/:(\w+)/g, "{$1}")
    const operation: Operation = operationOf(entry, answers)
    paths[path] = { ...paths[path], [entry.method.toLowerCase()]: operation }
  }
  const responses = refusedResponses(answers.schemaOf("RefusalResponse"))
  return {
    openapi: "3.1.0",
    info: infoOf(),
    servers: [
      {
        url: "{store}",
        description: "Your store's server.",
        variables: { store: { default: "http://localhost:9000" } },
      },
    ],
    tags: tagsOf(entries),
    paths,
    components: {
      securitySchemes: SECURITY_SCHEMES,
      parameters: HEADERS,
      responses,
      schemas: sorted({ ...answers.named, MedusaError: MEDUSA_ERROR }),
    },
  }
}

function infoOf(): object {
  const { version } = JSON.parse(readFileSync(join(repoRoot, "package.json"), "utf8")) as {
    version: string
  }
  return {
    title: "medusa-plugin-serials",
    version,
    summary: "The admin and store API of the plugin.",
    description:
      "Routes that the plugin adds to a Medusa server. Log-ins and publishable keys are Medusa's own. A field that a body or query does not name is refused. Rules that JSON Schema cannot say (check digits, “exactly one of”, calendar dates) are not in here: the server says them.",
    license: { name: "MIT", identifier: "MIT" },
  }
}

function tagsOf(entries: readonly Entry[]): Document["tags"] {
  const names = [...new Set(entries.map(tagOf))].sort()
  return names.map((name) => {
    const [scope, ...resource] = name.split(" ")
    const reader = scope === "Admin" ? "Staff" : "Buyers"
    return { name, description: `${reader}: ${resource.join(" ")}.` }
  })
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}
