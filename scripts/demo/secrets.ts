import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { makeFolder } from "../lib/folders"
import { demoFolder } from "./folders"

export type DemoSecrets = { databasePassword: string; jwtSecret: string; cookieSecret: string }

/** The demo's secrets, made up at its first start and kept, so that log-ins outlive a restart. */
export function demoSecrets(): DemoSecrets {
  const file = join(demoFolder(), "secrets.json")
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as DemoSecrets
  makeFolder(demoFolder())
  const secret = () => randomBytes(32).toString("hex")
  const secrets = { databasePassword: secret(), jwtSecret: secret(), cookieSecret: secret() }
  // Renamed when complete: an interrupted write must not leave half a file.
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  renameSync(`${file}.new`, file)
  return secrets
}
