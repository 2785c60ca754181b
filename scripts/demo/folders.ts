import { createHash } from "node:crypto"
import { join } from "node:path"
import { dataRoot } from "../lib/paths"

/** What the demo keeps between runs lies here; a database of the user's own has a folder for itself. */
export function demoFolder(): string {
  const url = process.env.DATABASE_URL
  if (!url) return join(dataRoot, "demo")
  return join(dataRoot, `demo-${createHash("sha256").update(url).digest("hex").slice(0, 8)}`)
}

/** The embedded PostgreSQL's data. */
export function demoClusterFolder(): string {
  return join(demoFolder(), "postgres")
}
