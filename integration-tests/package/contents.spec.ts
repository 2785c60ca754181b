import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../../scripts/lib/paths"

type Pack = { files: { path: string }[] }
type Manifest = { exports: Record<string, string | Record<string, string>> }

/** What `npm publish` would upload, without uploading anything. */
function packedFiles(): string[] {
  const command = process.platform === "win32" ? "npm.cmd" : "npm"
  const output = execFileSync(command, ["pack", "--dry-run", "--json", "--ignore-scripts"], {
    cwd: repoRoot,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  })
  const [pack] = JSON.parse(output) as Pack[]
  return pack!.files.map((file) => file.path)
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

describe("the package", () => {
  const files = packedFiles()

  it("holds the built plugin and nothing else of the repository", () => {
    const foreign = files.filter(
      (file) =>
        !file.startsWith(".medusa/server/src/") &&
        !/^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/.test(file)
    )
    expect(foreign).toEqual([])
  })

  it("holds no test", () => {
    expect(files.filter((file) => /__tests__|\.spec\./.test(file))).toEqual([])
  })

  it("holds every migration", () => {
    const migrations = files.filter((file) => /migrations\/Migration\d+\.js$/.test(file))
    const sources = readdirSync(join(repoRoot, "src/modules"), {
      recursive: true,
      encoding: "utf8",
    })
    expect(migrations).toHaveLength(sources.filter((file) => /Migration\d+\.ts$/.test(file)).length)
  })

  it("has a file behind every path it exports", () => {
    const { exports } = JSON.parse(readFileSync(join(repoRoot, "package.json"), "utf8")) as Manifest
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? [target] : Object.values(target)
    )
    const missing = targets.filter(
      (target) => !target.includes("*") && !existsSync(join(repoRoot, target))
    )
    expect(missing).toEqual([])
  })

  it("gives every page at most 150 kB of the admin, and a language's texts to its readers alone", () => {
    const admin = join(repoRoot, ".medusa/server/src/admin")
    expect(gzippedSize(join(admin, "index.mjs"))).toBeLessThanOrEqual(150_000)
    const languages = readdirSync(join(admin, "_chunks")).map((file) => file.split("-")[0])
    expect([...new Set(languages)].sort()).toEqual(
      expect.arrayContaining(["dutch", "french", "german", "polish", "spanish"])
    )
  })

  it("has the screens in the files where Medusa's Tailwind looks for classes", () => {
    const screens = readFileSync(join(repoRoot, ".medusa/server/src/admin/index.js"), "utf8")
    expect(screens).toContain("className")
  })
})
