import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { JsonSchema } from "../generate/support/json-schema"
import { repoRoot } from "../lib/paths"
import { documentedRoutes } from "../openapi/read"

const read = (file: string) => readFileSync(join(repoRoot, file), "utf8")

describe("docs/security.md", () => {
  it("shows what stands against every threat by a test", () => {
    const [, threats = ""] = read("docs/security.md").split("\n## Threats\n")
    const rows = threats.split("\n").filter((line) => /^\| (?!---|Threat )/.test(line))
    expect(rows.length).toBeGreaterThan(20)
    // docs.spec.ts checks that the tests exist.
    expect(rows.filter((row) => !/`[^`]+\.(?:spec|suite)\.ts` › “[^”]+”/.test(row))).toEqual([])
  })
})

describe("the admin", () => {
  it("writes no HTML of its own, and runs no text", () => {
    const files = readdirSync(join(repoRoot, "src/admin"), { recursive: true, encoding: "utf8" })
    const unsafe = files
      .filter((file) => /\.tsx?$/.test(file))
      .filter((file) =>
        /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcDoc|\beval\(|javascript:/.test(
          read(join("src/admin", file))
        )
      )
    expect(unsafe).toEqual([])
  })
})

describe("the API", () => {
  const routes = documentedRoutes()

  /** The records in a schema that take fields beside those that they name, by their path. */
  function open(schema: JsonSchema, path: string): string[] {
    const { type, properties = {}, items, anyOf = [], additionalProperties } = schema
    return [
      ...(type === "object" && additionalProperties !== false ? [path] : []),
      ...Object.entries(properties).flatMap(([name, one]) => open(one, `${path}.${name}`)),
      ...(items ? open(items, `${path}[]`) : []),
      ...anyOf.flatMap((one) => open(one, path)),
    ]
  }

  it("takes no field that a route does not name, in bodies and queries", () => {
    const found = routes.flatMap(({ method, path, query, body }) => [
      ...(query ? open(query, `${method} ${path} query`) : []),
      ...(body ? open(body, `${method} ${path} body`) : []),
    ])
    expect(routes.length).toBeGreaterThan(100)
    expect(found).toEqual([])
  })
})
