import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { gzipSync } from "node:zlib"
import { minify } from "@swc/core"
import { repoRoot } from "../../scripts/lib/paths"

/** What the plugin may add to every page of the admin, gzipped. */
const LIMIT = 150_000

const entry = join(repoRoot, ".medusa/server/src/admin/index.mjs")

describe("the admin's bundle", () => {
  it("adds little to every page: what is heavy is loaded when it is opened", async () => {
    const sizes = await Promise.all(loadedAtOnce(entry).map(gzippedSize))
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

/** Minified first, as the store's own build does it. */
async function gzippedSize(file: string): Promise<number> {
  const { code } = await minify(readFileSync(file, "utf8"), {
    module: true,
    compress: true,
    mangle: true,
  })
  return gzipSync(code).length
}
