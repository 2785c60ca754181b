import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { packPlugin } from "../../scripts/foreign-store/installing"
import { repoRoot } from "../../scripts/lib/paths"

const run = promisify(execFile)

type Problem = { kind: string; entrypoint: string; resolutionKind: string }

describe("the packed plugin, as the tools for packages judge it", () => {
  const folder = mkdtempSync(join(tmpdir(), "packed-"))
  let tarball: string

  beforeAll(async () => {
    tarball = await packPlugin(folder)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("has nothing that publint would change", async () => {
    const { publint } = await import("publint")
    const { messages } = await publint({ pack: { tarball: readFileSync(tarball).buffer } })
    // Medusa wants a module as the default export of a CommonJS file.
    const others = messages.filter(
      ({ code, path }) =>
        !(code === "CJS_WITH_ESMODULE_DEFAULT_EXPORT" && path[1]?.includes("/modules/"))
    )
    expect(others).toEqual([])
  })

  it("has types for whoever imports or requires it, as @arethetypeswrong/cli finds them", async () => {
    const attw = join(repoRoot, "node_modules/@arethetypeswrong/cli/dist/index.js")
    const args = [attw, tarball, "--profile", "node16", "--format", "json"]
    const { stdout } = await run(process.execPath, args, { maxBuffer: 64 << 20 })
    const { analysis } = JSON.parse(stdout) as { analysis: { problems: Problem[] } }
    // Resolution older than Node 16's knows no exports; Medusa's starter resolves as Node 16 does.
    const problems = analysis.problems.filter(({ resolutionKind }) => resolutionKind !== "node10")
    expect(problems).toEqual([])
  })
})
