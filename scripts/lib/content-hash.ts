import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { repoRoot } from "./paths"

// The last one is written and removed again by `medusa plugin:build`.
const ignored = new Set(["node_modules", ".medusa", ".data", ".git", "__admin-extensions__.js"])

/** A hash over the names and contents of files and folders, given relative to the repository. */
export function contentHash(paths: string[], also: string[] = []): string {
  const hash = createHash("sha256")
  for (const path of paths) {
    for (const file of filesBelow(join(repoRoot, path))) {
      hash.update(relative(repoRoot, file)).update("\0").update(readFileSync(file)).update("\0")
    }
  }
  for (const text of also) hash.update(text).update("\0")
  return hash.digest("hex")
}

/** The files below a path in a fixed order; a folder that was asked for itself is never ignored. */
function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !ignored.has(name) && name !== "__tests__")
    .sort()
    .flatMap((name) => filesBelow(join(path, name)))
}
