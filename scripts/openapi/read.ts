import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { JsonSchema } from "../generate/support/json-schema"
import { repoRoot } from "../lib/paths"
import type { Document, Operation, Parameter } from "./document"

/** A route as docs/openapi.json has it; `:id` as src/api writes it. */
export interface DocumentedRoute {
  method: string
  path: string
  query?: JsonSchema
  body?: JsonSchema
}

/** docs/openapi.json; `npm run check -- generated` sees to it that it is what the code says. */
export function readDocument(): Document {
  return JSON.parse(readFileSync(join(repoRoot, "docs/openapi.json"), "utf8")) as Document
}

/** Every route of the document, with what it takes. */
export function documentedRoutes(): DocumentedRoute[] {
  return Object.entries(readDocument().paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace(/\{(\w+)\}/g, ":$1"),
      query: queryOf(operation),
      body: operation.requestBody?.content["application/json"]?.schema as JsonSchema | undefined,
    }))
  )
}

/** The parameters of a query in one schema; none of a route that does not look at its query. */
function queryOf(operation: Operation): JsonSchema | undefined {
  const parameters = (operation.parameters ?? []).filter(
    (one): one is Parameter => "in" in one && one.in === "query"
  )
  const refusesOthers = operation["x-refuses-other-query"] === true
  if (parameters.length === 0 && !refusesOthers) return undefined
  return {
    type: "object",
    properties: Object.fromEntries(
      parameters.map(({ name, schema }) => [name, schema as JsonSchema])
    ),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: !refusesOthers,
  }
}
