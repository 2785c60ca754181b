import { execFileSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { repoRoot } from "../../scripts/lib/paths"

/** What the plugin may add to every page of the admin, gzipped. */
const LIMIT = 150_000

const entry = join(repoRoot, ".medusa/server/src/admin/index.mjs")

describe("the admin's bundle", () => {
  it("adds little to every page: what is heavy is loaded when it is opened", () => {
    const sizes = loadedAtOnce(entry).map(gzippedSize)
    const size = sizes.reduce((sum, one) => sum + one, 0)
    console.log(`Loaded by every page of the admin: ${Math.round(size / 1000)} kB gzipped`)
    expect(size).toBeGreaterThan(10_000)
    expect(size).toBeLessThanOrEqual(LIMIT)
  })
})

/** A file and what it imports of the plugin's own, but for what is imported later. */
function loadedAtOnce(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export)[^"']*["'](\.[^"']+)["']/gm
  )
  const others = [...imports].map(([, path]) => join(dirname(file), path!))
  return [file, ...others.flatMap((other) => loadedAtOnce(other, seen))]
}

/** How many bytes a script is when a store's build has minified and a server has gzipped it. Vite is no CommonJS module. */
function gzippedSize(file: string): number {
  const measure = `
    import { readFileSync } from "node:fs"
    import { gzipSync } from "node:zlib"
    import { transformWithEsbuild } from "vite"
    const source = readFileSync(process.argv[1], "utf8")
    const { code } = await transformWithEsbuild(source, "index.mjs", { minify: true })
    console.log(gzipSync(code).length)`
  const node = ["--input-type=module", "--eval", measure, file]
  return Number(execFileSync(process.execPath, node, { cwd: repoRoot, encoding: "utf8" }))
}
