import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import { dirname, join } from "node:path"
import { contentHash } from "../lib/content-hash"
import { withLock } from "../lib/lock"
import { dataRoot, repoRoot } from "../lib/paths"
import { runQuietly } from "../lib/run"
import { Stamp } from "../lib/stamps"

/** The host application that has the plugin installed. */
export const hostFolder = join(repoRoot, "examples/store")

/** Where the built host application is started from. */
export const hostServerFolder = join(hostFolder, ".medusa/server")

const lock = join(dataRoot, "stamps/build.lock")
const pluginSources = ["src", "package.json", "package-lock.json", "tsconfig.json"]
const pluginOutput = ".medusa/server"
// Of the plugin, only its admin becomes part of the host's build.
const hostSources = [
  "examples/store",
  "package.json",
  "package-lock.json",
  `${pluginOutput}/src/admin`,
]

const buildEnvironment = {
  ...process.env,
  NODE_ENV: "production",
  MEDUSA_DISABLE_TELEMETRY: "true",
}

/** Builds the plugin unless its build is that of the present sources, and installs it in the host. */
export function buildPlugin(report: (message: string) => void): Promise<void> {
  return withLock(lock, async () => {
    linkPlugin()
    const stamp = new Stamp("plugin-build")
    // With the output's hash, since `medusa plugin:develop` writes there as well.
    const state = () => contentHash(pluginSources, [contentHash([pluginOutput])])
    if (stamp.matches(state())) return
    report("Building the plugin")
    await runQuietly("@medusajs/cli/cli.js", ["plugin:build"], {
      cwd: repoRoot,
      env: buildEnvironment,
    })
    stamp.set(state())
  })
}

/** Builds the host application with its admin over the built plugin, only when something changed. */
export function buildHost(): Promise<void> {
  return withLock(lock, async () => {
    const stamp = new Stamp("host-build")
    const hash = contentHash(hostSources)
    const hasOutput = existsSync(join(hostServerFolder, "public/admin/index.html"))
    if (hasOutput && stamp.matches(hash)) return
    await runQuietly("@medusajs/cli/cli.js", ["build", "--no-lint"], {
      cwd: hostFolder,
      env: buildEnvironment,
    })
    stamp.set(hash)
  })
}

/** The state of what decides about the database's schema. */
export function schemaHash(): string {
  return contentHash([
    ".medusa/server/src/modules",
    ".medusa/server/src/links",
    "package-lock.json",
  ])
}

/** Installs the plugin in a host application as npm would: by its name in node_modules. */
export function linkPlugin(folder = hostFolder): void {
  const link = join(folder, "node_modules/medusa-plugin-serials")
  if (existsSync(join(link, "package.json"))) return
  mkdirSync(dirname(link), { recursive: true })
  rmSync(link, { recursive: true, force: true })
  // A junction needs no special right on Windows.
  symlinkSync(repoRoot, link, "junction")
}
