import { execFile } from "node:child_process"
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { promisify } from "node:util"
import { npm } from "../lib/npm"
import { repoRoot } from "../lib/paths"
import { PlainError } from "../lib/plain-error"
import type { Application } from "./application"

const run = promisify(execFile)

/**
 * Packs the built plugin as `npm publish` would.
 * @param folder where the archive goes
 * @returns its path
 */
export async function packPlugin(folder: string): Promise<string> {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]
  const [pack] = JSON.parse(await npmIn(repoRoot, args)) as { filename: string }[]
  return join(folder, pack!.filename)
}

/** Writes an application's files, over those that are there. */
export function writeApplication(folder: string, application: Application): void {
  for (const [path, text] of Object.entries(application)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** Installs what the manifest says, with no flag that would let peers disagree; npm's refusal is the error. */
export async function installApplication(folder: string): Promise<void> {
  await npmIn(folder, ["install", "--prefer-offline", "--no-audit", "--no-fund"])
}

/** Puts another build of the plugin into an application that is installed. */
export async function replacePlugin(folder: string, tarball: string): Promise<void> {
  const plugin = join(folder, "node_modules/medusa-plugin-serials")
  rmSync(plugin, { recursive: true, force: true })
  mkdirSync(plugin)
  await run("tar", ["-xzf", tarball, "--strip-components=1", "-C", plugin])
}

/** The copies that npm has put of a package into an application: version by path. */
export function installedCopies(folder: string, name: string): Record<string, string> {
  const { packages } = JSON.parse(
    readFileSync(join(folder, "node_modules/.package-lock.json"), "utf8")
  ) as { packages: Record<string, { version?: string }> }
  return Object.fromEntries(
    Object.entries(packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([path, { version = "" }]) => [path, version])
  )
}

/** Runs npm in an application, as somebody who has nothing to do with this repository. */
async function npmIn(cwd: string, args: string[]): Promise<string> {
  try {
    return await npm(args, { cwd, env: withoutNpmsOwn() })
  } catch (error) {
    throw new PlainError(`npm ${args[0]} failed in ${cwd}:\n${(error as Error).message}`)
  }
}

/** Without what the npm that runs us has put there, such as the repository's own settings. */
function withoutNpmsOwn(): NodeJS.ProcessEnv {
  const isOurs = (name: string) =>
    /^npm_(config_(?!registry|cache)|package_|lifecycle_)/i.test(name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOurs(name)))
}
