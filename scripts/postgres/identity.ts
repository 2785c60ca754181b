import { chownSync, cpSync, existsSync, renameSync, rmSync } from "node:fs"
import { execFileSync, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { basename, dirname, join } from "node:path"
import { makeFolder } from "../lib/folders"
import { PlainError } from "../lib/plain-error"

/** The user PostgreSQL runs as; empty when it simply runs as ours. */
export type Identity = { uid?: number; gid?: number }

/** PostgreSQL refuses to run as root: then it runs as `postgres` or, failing that, `nobody`. */
export function serverIdentity(): Identity {
  if (process.getuid?.() !== 0) return {}
  for (const user of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) => Number(execFileSync("id", [flag, user], { stdio: "pipe" }))
      return { uid: id("-u"), gid: id("-g") }
    } catch {
      continue
    }
  }
  throw new PlainError(
    "PostgreSQL refuses to run as root and this machine has neither a user postgres nor nobody: " +
      "run as an ordinary user, or set DATABASE_URL."
  )
}

/** Whether that user can enter the folder. */
function canEnter(identity: Identity, folder: string): boolean {
  if (identity.uid === undefined) return true
  return spawnSync("test", ["-x", folder], identity).status === 0
}

/** Gives the folder to that user. */
export function giveTo(identity: Identity, folder: string): void {
  if (identity.uid !== undefined && identity.gid !== undefined)
    chownSync(folder, identity.uid, identity.gid)
}

/**
 * Where that user can reach what lies in `folder`: the folder itself or, below a closed one such
 * as /root, a twin of it under /var/tmp whose name depends on the folder's path.
 */
export function reachable(identity: Identity, folder: string): string {
  const parent = dirname(folder)
  makeFolder(parent)
  if (canEnter(identity, parent)) return folder
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 12)
  return join("/var/tmp", `medusa-plugin-serials-${basename(folder)}-${name}`)
}

/** The same for a folder to be read: the twin is a copy. */
export function reachableCopy(identity: Identity, folder: string): string {
  const copy = reachable(identity, folder)
  if (copy === folder || existsSync(copy)) return copy
  const half = `${copy}-${process.pid}`
  cpSync(folder, half, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(half, copy)
  } catch {
    // Another process was faster.
    rmSync(half, { recursive: true, force: true })
  }
  return copy
}
