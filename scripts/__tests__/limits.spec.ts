import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { partsIn, type SchemaPart } from "../generate/support/json-schema"
import { OF_MEDUSA } from "../generate/support/medusa-routes"
import { readMiddlewares, readRoutes } from "../generate/support/routes"
import { MAX_SERIALS } from "../../src/lifecycle/unit-details"
import { repoRoot } from "../lib/paths"
import { documentedRoutes } from "../openapi/read"

const SCHEMAS = Object.fromEntries(
  documentedRoutes().map((route) => [`${route.method} ${route.path}`, route] as const)
)

/** Lists of a store's settings, of which there are a handful. */
const WITHOUT_PAGES = ["GET /admin/serial-conditions", "GET /admin/serial-reasons"]

/** A pattern that only so many characters can have. */
const isShort = (pattern: string) => !/[*+]|,\}/.test(pattern.replace(/\\./g, ""))

/** An id of ours in a list, with its quotes and comma. */
const ID_BYTES = '"ser_01JQXW1VY0T4Z7M3N5P8R2S6A9",'.length

const bytesOf = (sizeLimit = "100kb"): number =>
  sizeLimit === "none"
    ? Infinity
    : parseInt(sizeLimit) * (sizeLimit.endsWith("mb") ? 2 ** 20 : 1000)

const isWithoutLimit = ({ type, maxItems, maxLength, maximum, ...part }: SchemaPart): boolean => {
  switch (type) {
    case "array":
      return maxItems === undefined
    case "string":
      return (
        maxLength === undefined &&
        part.enum === undefined &&
        part.const === undefined &&
        part.format !== "date" &&
        !(part.pattern !== undefined && isShort(part.pattern))
      )
    case "integer":
      return maximum === undefined
    default:
      return false
  }
}

describe("no request asks for more than a limit:", () => {
  it("every list, text and whole number in bodies and queries has one", () => {
    const found = Object.entries(SCHEMAS).flatMap(
      ([title, { path: route, query = {}, body = {} }]) =>
        [...partsIn(query), ...partsIn(body)]
          .filter(isWithoutLimit)
          // Medusa's own: what fits into the head of a request.
          .filter(({ path }) => !(OF_MEDUSA[route] && path === "fields"))
          .map(({ path }) => `${title} ${path}`)
    )
    expect(Object.keys(SCHEMAS).length).toBeGreaterThan(100)
    expect(found).toEqual([])
  })

  it("lists that a function of ours takes off a body of Medusa's are known", () => {
    const { body = {} } = SCHEMAS["POST /admin/returns/:id/receive/confirm"] ?? {}
    expect(body.properties?.serials).toMatchObject({ type: "array", maxItems: MAX_SERIALS })
  })

  it("a body has room for the longest of its lists, of ids at least", () => {
    const limits = new Map<string, string>(
      readMiddlewares().flatMap(({ method, path, sizeLimit }) =>
        sizeLimit ? [[`${method} ${path}`, sizeLimit] as const] : []
      )
    )
    const tooLong = Object.entries(SCHEMAS).flatMap(([title, { body = {} }]) =>
      partsIn(body)
        .filter(({ maxItems = 0 }) => maxItems * ID_BYTES > bytesOf(limits.get(title)))
        .map(({ path }) => `${title} ${path}`)
    )
    expect(tooLong).toEqual([])
  })

  it("every list comes by pages, of a thousand rows at most", () => {
    const lists = readRoutes()
      .filter(({ method }) => method === "GET")
      .map(({ path, answer = "" }) => ({
        title: `GET ${path}`,
        isList: answer.endsWith("ListResponse"),
      }))
      .filter(({ title, isList }) => isList || SCHEMAS[title]?.query?.properties?.offset)
      .map(({ title }) => title)
    const endless = lists.filter((title) => {
      const { maximum = Infinity } = SCHEMAS[title]?.query?.properties?.limit ?? {}
      return maximum > 1_000
    })
    expect(lists.length).toBeGreaterThan(20)
    expect(endless).toEqual(WITHOUT_PAGES)
  })

  it("lists are counted before their entries are looked at", () => {
    const files = readdirSync(join(repoRoot, "src/api"), { recursive: true, encoding: "utf8" })
    const uncounted = files
      .filter((file) => file.endsWith("validators.ts") && file.includes("/"))
      .filter((file) => /\.array\(/.test(readFileSync(join(repoRoot, "src/api", file), "utf8")))
    expect(uncounted).toEqual([])
  })
})
