import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { REFUSALS } from "../../src/lifecycle/refusals"
import { repoRoot } from "../lib/paths"

const page = readFileSync(join(repoRoot, "docs/troubleshooting.md"), "utf8")

/** The text of every source, with what a template fills in as `…`. */
const sources = ["src", "scripts"]
  .flatMap((folder) =>
    readdirSync(join(repoRoot, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.includes("__tests__"))
      .map((name) => readFileSync(join(repoRoot, folder, name), "utf8"))
  )
  .join("\n")

describe("docs/troubleshooting.md", () => {
  it("has every refusal once, by the sentence that one reads", () => {
    const rows = [...page.matchAll(/^\| (.+?) \| `(\w+)` \| (\S.*) \|$/gm)]
    const told = rows.map(([, sentence, code]) => `${code}: ${sentence}`)
    const known = Object.entries(REFUSALS).map(([code, { sentence }]) => `${code}: ${sentence}`)
    expect(told.sort()).toEqual(known.sort())
  })

  it("quotes the plugin's other messages as they are", () => {
    const parts = ["Other messages of the plugin", "Messages of the commands"].map(
      (title) => page.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? ""
    )
    const quoted = parts.flatMap((part) =>
      [...part.matchAll(/^- `(.+?)`(?: and `(.+?)`)?/gm)].flatMap(([, ...texts]) =>
        texts.filter((text) => text !== undefined)
      )
    )
    // Between `…` stands what the code writes by itself; shorter pieces would be found anywhere.
    const pieces = quoted
      .flatMap((text) => text.split(/…|Cannot define multiple hook handlers/))
      .map((piece) => piece.trim())
      .filter((piece) => piece.length > 10)
    expect(quoted.length).toBeGreaterThan(20)
    expect(pieces.filter((piece) => !sources.includes(piece))).toEqual([])
  })
})
