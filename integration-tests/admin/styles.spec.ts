import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"

const root = resolve(__dirname, "../..")
const assets = join(root, "examples/store/.medusa/server/public/admin/assets")
const admin = join(root, "src/admin")

/**
 * A production build of Medusa's admin has only the styles that the dashboard itself uses: a class that only the
 * plugin names works in development and does nothing in a shop.
 */
describe("styles", () => {
  it("uses only classes that the built admin has", () => {
    const known = classesIn(filesIn(assets, ".css").map(read).join("\n"))
    const used = filesIn(admin, ".tsx").flatMap((file) => classesUsed(read(file)))
    expect([...new Set(used)].filter((name) => !known.has(name))).toEqual([])
  })
})

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file))
}

function read(file: string): string {
  return readFileSync(file, "utf8")
}

function classesIn(css: string): Set<string> {
  const names = css.matchAll(/\.((?:\\.|[\w-])+)/g)
  return new Set([...names].map(([, name]) => name!.replace(/\\(.)/g, "$1")))
}

/** The classes in `className="…"` and in the strings of `clx(…)`, as far as they look like utility classes. */
function classesUsed(source: string): string[] {
  const plain = [...source.matchAll(/className="([^"]*)"/g)].map(([, names]) => names!)
  const composed = [...source.matchAll(/clx\(([\s\S]*?)\)/g)].flatMap(([, body]) =>
    [...body!.matchAll(/"([^"]*)"/g)].map(([, names]) => names!)
  )
  return [...plain, ...composed]
    .flatMap((names) => names.split(/\s+/))
    .filter((name) => /^[a-z][\w:.[\]/%-]*[-:][\w:.[\]/%-]*$/.test(name))
}
