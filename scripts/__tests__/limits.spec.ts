import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { partsIn, type SchemaPart } from "../generate/support/json-schema"
import { readRoutes } from "../generate/support/routes"
import { repoRoot } from "../lib/paths"
import { documentedRoutes } from "../openapi/read"

const SCHEMAS = Object.fromEntries(
  documentedRoutes().map((route) => [`${route.method} ${route.path}`, route] as const)
)

/** Lists of a store's settings, of which there are a handful. */
const WITHOUT_PAGES = ["GET /admin/serial-conditions", "GET /admin/serial-reasons"]

/** A pattern that only so many characters can have. */
const isShort = (pattern: string) => !/[*+]|,\}/.test(pattern.replace(/\\./g, ""))

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
    const found = Object.entries(SCHEMAS).flatMap(([title, { query = {}, body = {} }]) =>
      [...partsIn(query), ...partsIn(body)]
        .filter(isWithoutLimit)
        .map(({ path }) => `${title} ${path}`)
    )
    expect(Object.keys(SCHEMAS).length).toBeGreaterThan(100)
    expect(found).toEqual([])
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
