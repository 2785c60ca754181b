import { existsSync, readFileSync, statSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { repoRoot } from "../../scripts/lib/paths"

const built = join(repoRoot, ".medusa/server/src")

/** The files that a built file brings along, itself included, and the packages that they name. */
function broughtAlong(
  file: string,
  found = { files: new Set<string>(), packages: new Set<string>() }
) {
  if (found.files.has(file)) return found
  found.files.add(file)
  for (const [, name] of readFileSync(file, "utf8").matchAll(/\brequire\("([^"]+)"\)/g)) {
    if (name!.startsWith(".")) broughtAlong(pathOf(join(dirname(file), name!)), found)
    else found.packages.add(name!)
  }
  return found
}

function pathOf(module: string): string {
  return existsSync(`${module}.js`) ? `${module}.js` : join(module, "index.js")
}

describe("the client of the package", () => {
  const { files, packages } = broughtAlong(join(built, "client/index.js"))

  it("brings neither the server's code nor any package into a storefront", () => {
    const outside = [...files]
      .map((file) => relative(built, file))
      .filter((file) => !/^client[\\/]/.test(file))
    expect(files.size).toBeGreaterThan(2)
    expect(outside).toEqual([])
    expect([...packages]).toEqual([])
  })

  it("is small, and has types", () => {
    const bytes = [...files].reduce((sum, file) => sum + statSync(file).size, 0)
    expect(bytes).toBeLessThan(16_000)
    expect(existsSync(join(built, "client/index.d.ts"))).toBe(true)
  })
})
