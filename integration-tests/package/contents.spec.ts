import { execFileSync } from "node:child_process"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { repoRoot } from "../../scripts/lib/paths"

type Pack = { files: { path: string }[] }
type Target = string | { [condition: string]: Target }
type Manifest = { exports: Record<string, Target> }

/** Every file that a path of the package may lead to. */
const targetsOf = (target: Target): string[] =>
  typeof target === "string" ? [target] : Object.values(target).flatMap(targetsOf)

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

describe("the package", () => {
  const files = packedFiles()

  it("holds the built plugin and nothing else of the repository", () => {
    const foreign = files.filter(
      (file) =>
        !file.startsWith(".medusa/server/src/") &&
        !/^(package\.json|README\.md|LICENSE|CHANGELOG\.md|docs\/((developers|guides)\/)?[\w-]+\.md|docs\/openapi\.json|tools\/(verify-serial-audit\.mjs|partition-events\.sql)|typings\/admin\.d\.[cm]ts)$/.test(
          file
        )
    )
    expect(foreign).toEqual([])
  })

  it("holds what users read: the changes, the guides and the pages beside them", () => {
    const wanted = ["docs", "docs/guides", "docs/developers"].flatMap((folder) =>
      readdirSync(join(repoRoot, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => `${folder}/${name}`)
    )
    expect(wanted.length).toBeGreaterThan(25)
    expect(files).toEqual(expect.arrayContaining(["CHANGELOG.md", ...wanted]))
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
    const targets = Object.values(exports).flatMap(targetsOf)
    const missing = targets.filter(
      (target) => !target.includes("*") && !existsSync(join(repoRoot, target))
    )
    expect(missing).toEqual([])
  })

  it("gives a language's texts to its readers alone", () => {
    const admin = join(repoRoot, ".medusa/server/src/admin")
    const languages = readdirSync(join(admin, "_chunks")).map((file) => file.split("-")[0])
    expect([...new Set(languages)].sort()).toEqual(
      expect.arrayContaining(["dutch", "french", "german", "polish", "spanish"])
    )
  })
})
