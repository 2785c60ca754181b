import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { format, resolveConfig } from "prettier"
import { repoRoot } from "./lib/paths"

/**
 * One generator: the default export of a file in scripts/generate. Answers the generated files'
 * contents by their path in the repository; writing, formatting and comparing is done here.
 */
export type Generator = () => Promise<Record<string, string>> | Record<string, string>

const folder = join(repoRoot, "scripts/generate")

/** Runs every generator; answers the files that had to be written because they were not current. */
export async function runGenerators(): Promise<string[]> {
  const stale: string[] = []
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts")) : []
  for (const name of names.sort()) {
    const { default: generator } = (await import(join(folder, name))) as { default: Generator }
    for (const [path, content] of Object.entries(await generator())) {
      if (await writeIfStale(path, content)) stale.push(path)
    }
  }
  return stale
}

async function writeIfStale(path: string, content: string): Promise<boolean> {
  const file = join(repoRoot, path)
  const isFormatted = /\.(ts|tsx|js|mjs|json)$/.test(path)
  const wanted = isFormatted
    ? await format(content, { ...(await resolveConfig(file)), filepath: file })
    : content
  if (existsSync(file) && readFileSync(file, "utf8") === wanted) return false
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, wanted)
  return true
}
