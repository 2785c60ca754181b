import { join } from "node:path"
import type { ZodType } from "@medusajs/framework/zod"
import { repoRoot } from "../../lib/paths"
import { jsonSchemaOf, type JsonSchema } from "./json-schema"
import { OF_MEDUSA } from "./medusa-routes"
import { readMiddlewares, readRoutes, type Guarded, type Route, type Schema } from "./routes"

/** A route, with what its middlewares say. */
export type Entry = Route & {
  /** As the body parser has it; `none` where the body is read as it comes. */
  sizeLimit: string | undefined
  body: JsonSchema | undefined
  query: JsonSchema | undefined
}

/** Every route of the API. @param middlewares what the lists of middlewares say */
export function entriesOfApi(middlewares = readMiddlewares()): Promise<Entry[]> {
  return Promise.all(readRoutes().map((route) => entryOf(route, middlewares)))
}

/** `GET /admin/serials`. */
export function titleOf({ method, path }: Pick<Route, "method" | "path">): string {
  return `${method} ${path}`
}

/** Whether middlewares are those of a route. */
export function isFor(route: Pick<Route, "method" | "path">, { method, path }: Guarded): boolean {
  return route.method === method && route.path === path
}

async function entryOf(route: Route, middlewares: readonly Guarded[]): Promise<Entry> {
  const own = middlewares.find((one) => isFor(route, one))
  const medusas = OF_MEDUSA[route.path]
  return {
    ...route,
    sizeLimit: own?.sizeLimit,
    body: own?.body ? await schemaOf(own.body) : medusas?.body && jsonSchemaOf(medusas.body),
    query: own?.query ? await schemaOf(own.query) : medusas && jsonSchemaOf(medusas.query),
  }
}

async function schemaOf({ name, file }: Schema): Promise<JsonSchema> {
  const exported = (await import(join(repoRoot, file))) as Record<string, ZodType>
  const validator = exported[name]
  if (!validator) throw new Error(`${file} exports no ${name}`)
  return jsonSchemaOf(validator)
}
