import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../lib/paths"

const read = (file: string) => readFileSync(join(repoRoot, file), "utf8")

const sources = ["src/workflows", "src/modules"]
  .flatMap((folder) =>
    readdirSync(join(repoRoot, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `${folder}/${name.replaceAll("\\", "/")}`
    )
  )
  .filter((name) => name.endsWith(".ts") && name !== "src/workflows/events.ts")

const emitted = [
  ...new Set(
    sources.flatMap((file) =>
      [...read(file).matchAll(/"(serial\.[a-z-]+)"/g)].map(([, name]) => name!)
    )
  ),
].sort()

describe("the events of the plugin", () => {
  it("are all listed with their types, and nothing else is", () => {
    const typed = [...read("src/workflows/events.ts").matchAll(/^ {2}"(serial\.[a-z-]+)": /gm)]
    expect(emitted.length).toBeGreaterThan(40)
    expect(typed.map(([, name]) => name).sort()).toEqual(emitted)
  })

  it("stand in docs/events.md", () => {
    const page = read("docs/events.md")
    expect(emitted.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  })
})
