import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { english } from "../en/english"

const ADMIN = join(__dirname, "../..")
const PLURALS = ["_zero", "_one", "_other"]

/** Every key that the admin's sources ask for as plain text; composed keys are tried in the browser. */
function keysAskedFor(): string[] {
  const files = readdirSync(ADMIN, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes("__tests__")
  )
  const sources = files.map((file) => readFileSync(join(ADMIN, file), "utf8")).join("\n")
  const calls = sources.matchAll(/\b(?:t|crumb)\(\s*"([^"]+)"/g)
  const choices = sources.matchAll(/\bt\([^"`;]*\? "([^"]+)" : "([^"]+)"/g)
  return [
    ...new Set([
      ...[...calls].map(([, key]) => key),
      ...[...choices].flatMap(([, a, b]) => [a, b]),
    ]),
  ]
}

function has(key: string): boolean {
  return ["", ...PLURALS].some((ending) => {
    const found = `${key}${ending}`
      .split(".")
      .reduce<unknown>(
        (node, part) => (node as Record<string, unknown> | undefined)?.[part],
        english
      )
    return typeof found === "string"
  })
}

describe("the English texts", () => {
  it("have every text that the screens ask for", () => {
    const keys = keysAskedFor()
    expect(keys.length).toBeGreaterThan(100)
    expect(keys.filter((key) => !has(key))).toEqual([])
  })

  it("are never empty", () => {
    const empty: string[] = []
    const visit = (node: unknown, path: string) => {
      if (typeof node === "string") {
        if (node.trim() === "") empty.push(path)
        return
      }
      for (const [key, value] of Object.entries(node as object)) visit(value, `${path}.${key}`)
    }
    visit(english, "")
    expect(empty).toEqual([])
  })
})
