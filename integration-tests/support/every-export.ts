import { readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../../scripts/lib/paths"
import type { ForeignStore } from "./foreign-store"

const { exports } = JSON.parse(readFileSync(join(repoRoot, "package.json"), "utf8")) as {
  exports: Record<string, unknown>
}

/** What the package exports by a name of its own, and what it exports by patterns. */
const NAMED = [
  ...Object.keys(exports)
    .filter((path) => !/\*|package\.json/.test(path))
    .map((path) => path.replace("./", "")),
  "modules/serial",
]
const PATTERNS = ["types", "lifecycle"]

/** A source file that imports every path that the package exports to stores. */
export function usesEveryExport(store: ForeignStore): string {
  const matched = PATTERNS.flatMap((folder) =>
    store
      .pluginFiles(folder, ".d.ts")
      .filter((file) => file !== "index")
      .map((file) => `${folder}/${file}`)
  )
  const lines = [...NAMED, ...matched].map(
    (path, index) => `import type * as e${index} from "medusa-plugin-serials/${path}"`
  )
  const used = lines.map((_, index) => `typeof e${index}`)
  return `${lines.join("\n")}\nexport type Every = [${used.join(", ")}]\n`
}
