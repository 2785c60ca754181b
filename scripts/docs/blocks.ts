import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../lib/paths"

/** A fenced block of a document. */
export interface Block {
  document: string
  /** The line of its first line of code, counted from 1. */
  line: number
  language: string
  /** What stands behind the language, such as `run`. */
  words: string[]
  code: string
  /** What the comment before it says of it, `<!-- with: STORE=… -->` for example. */
  notes: Record<string, string>
}

/** Every document that is checked; decisions (docs/adr) tell of their day. */
export function documents(): string[] {
  const roots = readdirSync(repoRoot).filter((name) => name.endsWith(".md"))
  const below = readdirSync(join(repoRoot, "docs"), { recursive: true, encoding: "utf8" })
    .map((name) => `docs/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".md") && !name.startsWith("docs/adr/"))
  return [...roots, ...below].sort()
}

/** The fenced blocks of a document, in their order. */
export function blocksOf(document: string): Block[] {
  return blocksIn(readFileSync(join(repoRoot, document), "utf8"), document)
}

/** The fenced blocks of a text. @param document its name, for whoever reads what is wrong */
export function blocksIn(text: string, document: string): Block[] {
  const fence = /((?:^<!-- \w+: .* -->\n\n?)*)^( *)```(\w+)(.*)\n([\s\S]*?)^\2```$/gm
  return [...text.matchAll(fence)].map((match) => {
    const [all, notes = "", indent = "", language = "", words = "", code = ""] = match
    const before = text.slice(0, match.index + all.indexOf("```"))
    return {
      document,
      line: before.split("\n").length + 1,
      language,
      words: words.split(" ").filter(Boolean),
      code: code.replace(new RegExp(`^${indent}`, "gm"), ""),
      notes: Object.fromEntries(
        [...notes.matchAll(/<!-- (\w+): (.*) -->/g)].map(([, name, value]) => [name!, value!])
      ),
    }
  })
}
