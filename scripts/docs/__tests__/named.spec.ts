import { readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../../lib/paths"
import { documentedRoutes } from "../../openapi/read"
import { documents } from "../blocks"

const read = (file: string) => readFileSync(join(repoRoot, file), "utf8")

/** What the documents name by a pattern, each with its document; `known` says what is there. */
function unknown(pattern: RegExp, isKnown: (...parts: string[]) => boolean): string[] {
  return documents().flatMap((document) =>
    [...read(document).matchAll(pattern)]
      .filter(([, ...parts]) => !isKnown(...parts))
      .map(([all]) => `${document}: ${all}`)
  )
}

describe("the documents", () => {
  it("name routes of the plugin that exist", () => {
    const routes = documentedRoutes().map(
      ({ method, path }) => new RegExp(`^${method} ${path.replace(/:\w+/g, "[^/]+")}$`)
    )
    const named = /\b(GET|POST|DELETE) (\/(?:admin|store)\/[\w:/{}$…-]*serial[\w:/{}$…-]*)/g
    expect(documents().join("\n")).toContain("docs/guides/privacy.md")
    expect(
      unknown(named, (method, path) => routes.some((route) => route.test(`${method} ${path}`)))
    ).toEqual([])
  })

  it("name commands of npm that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> }
    // What is said for a store of one's own is not this repository's.
    const isKnown = (name: string) => name in scripts
    expect(unknown(/\bnpm run ([\w:-]+)/g, isKnown)).toEqual([])
  })
})
