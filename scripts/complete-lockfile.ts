/**
 * `npm run lockfile`: completes package-lock.json with the platform packages that the registry in
 * use does not serve. A mirror may hold only those of its own machines; npm then leaves the others
 * out, and `npm ci` refuses the file ("Missing: … from lock file") on every machine.
 * `--check` writes nothing and fails when one is missing.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "./lib/paths"
import { runMain } from "./lib/plain-error"

type Entry = {
  version?: string
  optionalDependencies?: Record<string, string>
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
}
type Lockfile = { packages: Record<string, Entry> }

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]
const processors = [
  "arm",
  "arm64",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
]

runMain(() => {
  const file = join(repoRoot, "package-lock.json")
  const lockfile = JSON.parse(readFileSync(file, "utf8")) as Lockfile
  const added = complete(lockfile)
  if (process.argv.includes("--check")) {
    if (added.length)
      console.error(`Run "npm run lockfile": package-lock.json lacks ${added.join(", ")}`)
    return Promise.resolve(added.length ? 1 : 0)
  }
  if (added.length) {
    const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, "en"))
    writeFileSync(
      file,
      JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2) + "\n"
    )
  }
  console.log(`${added.length} platform packages added`)
  return Promise.resolve(0)
})

function complete({ packages }: Lockfile): string[] {
  const added: string[] = []
  // Those at the top first: they may take the place at the top.
  const byDepth = Object.entries(packages).sort(([a], [b]) => depth(a) - depth(b))
  for (const [parent, entry] of byDepth) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name)
      if (!platform || find(packages, parent, name, range)) continue
      const atTop = `node_modules/${name}`
      const path = packages[atTop] ? `${parent}/${atTop}` : atTop
      packages[path] = {
        version: exact(range),
        ...(entry.dev && { dev: true }),
        optional: true,
        ...platform,
      }
      added.push(path)
    }
  }
  return added
}

/** Whether Node would find the package in a fitting version from `parent`. */
function find(
  packages: Lockfile["packages"],
  parent: string,
  name: string,
  range: string
): boolean {
  for (
    let from = parent;
    ;
    from = from.slice(0, Math.max(0, from.lastIndexOf("node_modules/") - 1))
  ) {
    const found = packages[`${from ? `${from}/` : ""}node_modules/${name}`]
    if (found) return range !== exact(range) || found.version === range
    if (!from) return false
  }
}

/** The machines a package is for, read off its name; undefined when it is for all. */
function platformOf(name: string): Pick<Entry, "os" | "cpu" | "libc"> | undefined {
  const words = name.split(/[/-]/)
  const os = systems.find(
    (system) => words.includes(system) || (system === "win32" && words.includes("windows"))
  )
  const cpu = processors.find((processor) => words.includes(processor))
  if (!os && !cpu) return undefined
  const libc = words.some((word) => word.startsWith("musl")) ? "musl" : "glibc"
  const hasLibc = os === "linux" && words.some((word) => /^(musl|gnu)/.test(word))
  return { ...(cpu && { cpu: [cpu] }), ...(hasLibc && { libc: [libc] }), ...(os && { os: [os] }) }
}

function exact(range: string): string {
  return range.replace(/^[~^]/, "")
}

function depth(path: string): number {
  return path.split("node_modules/").length
}
