import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { REFUSALS } from "../../src/lifecycle/refusals"
import { repoRoot } from "../lib/paths"

const read = (file: string) => readFileSync(join(repoRoot, file), "utf8")

const documents = [
  ...readdirSync(repoRoot).filter((name) => name.endsWith(".md")),
  ...readdirSync(join(repoRoot, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md")),
].sort()

/** Files of this repository that a text names in code font. */
function namedFiles(text: string): string[] {
  const names = text.matchAll(/`((?:src|scripts|integration-tests|docs|examples)\/[^`\s*]+)`/g)
  return [...names].map(([, name]) => name!)
}

/** Tests that a text names: `file` › “name”. */
function namedTests(text: string): { file: string; name: string }[] {
  const named = text.matchAll(/`([^`]+\.(?:spec|suite)\.ts)` › “([^”]+)”/g)
  return [...named].map(([, file, name]) => ({ file: file!, name: name! }))
}

/** What the documents name and is not there, each with the document. */
function missing(named: (text: string, document: string) => string[]): string[] {
  return documents.flatMap((document) =>
    named(read(document), document).map((name) => `${document}: ${name}`)
  )
}

const isThere = (path: string) => existsSync(join(repoRoot, path))

describe("the documents", () => {
  it("name files that exist", () => {
    expect(missing((text) => namedFiles(text).filter((name) => !isThere(name)))).toEqual([])
  })

  it("name tests that exist", () => {
    const unknown = (text: string) =>
      namedTests(text)
        .filter(({ file, name }) => !isThere(file) || !read(file).includes(name))
        .map(({ file, name }) => `${file} › ${name}`)
    expect(missing(unknown)).toEqual([])
  })

  it("show every picture that is kept, and none that is missing", () => {
    const shown = documents.flatMap((document) =>
      [...read(document).matchAll(/!\[[^\]]+\]\(([^)\s]+)\)/g)].map(([, target]) =>
        join(dirname(document), target!).replaceAll("\\", "/")
      )
    )
    const kept = readdirSync(join(repoRoot, "docs/images")).map((name) => `docs/images/${name}`)
    expect([...new Set(shown)].sort()).toEqual(kept.sort())
  })

  it("link to pages that exist", () => {
    const broken = (text: string, document: string) =>
      [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !/^https?:/.test(target) && !isThere(join(dirname(document), target)))
    expect(missing(broken)).toEqual([])
  })
})

describe("docs/promises.md", () => {
  it("shows every promise that is met by a test", () => {
    const rows = read("docs/promises.md")
      .split("\n")
      .filter((line) => /^\| .* \| (yes|partly)\b/.test(line))
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => namedTests(row).length === 0)).toEqual([])
  })
})

describe("README.md", () => {
  it("quotes refusals as they are", () => {
    const [, part = ""] = read("README.md").split(/<!-- \/?checked:refusals -->/)
    const rows = [...part.matchAll(/^\| (.+?) \| `(\w+)` \|/gm)]
    expect(rows.length).toBeGreaterThan(5)
    const sentences: Record<string, { sentence: string }> = REFUSALS
    for (const [, sentence, code] of rows) {
      expect([code, sentence]).toEqual([code, sentences[code!]?.sentence])
    }
  })
})
