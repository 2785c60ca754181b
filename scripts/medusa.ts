/**
 * `npm run medusa -- 2.21.0`: names another Medusa in package.json, for the tests to run on; `oldest` is where the peer
 * ranges begin, `newest` what is out. `npm install --no-package-lock` installs it; neither is to be committed.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { npm } from "./lib/npm"
import { repoRoot } from "./lib/paths"
import { PlainError, runMain } from "./lib/plain-error"

type Versions = Record<string, string>
type Manifest = { peerDependencies: Versions; devDependencies: Versions }

const MEDUSA = "@medusajs/medusa"

runMain(async () => {
  const file = join(repoRoot, "package.json")
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest
  const version = await wanted(process.argv[2], manifest)
  const changed = await versionsWith(version, manifest)
  const devDependencies = { ...manifest.devDependencies, ...changed }
  writeFileSync(file, JSON.stringify({ ...manifest, devDependencies }, null, 2) + "\n")
  console.log(`Medusa ${version}. Next: npm install --no-package-lock`)
})

async function wanted(word: string | undefined, { peerDependencies }: Manifest): Promise<string> {
  switch (word) {
    case undefined:
      throw new PlainError("Say which Medusa: a version, oldest, or newest.")
    case "oldest":
      return peerDependencies[MEDUSA]!.replace(/^\^/, "")
    case "newest":
      return ask<string>([MEDUSA, "version"])
    default:
      return word
  }
}

/** Medusa's own packages move together; what its admin brings is what that admin pins. */
async function versionsWith(
  version: string,
  { devDependencies, peerDependencies }: Manifest
): Promise<Versions> {
  const present = devDependencies[MEDUSA]
  const together = Object.keys(devDependencies).filter((name) => devDependencies[name] === present)
  const pinned = await ask<Versions>([`@medusajs/dashboard@${version}`, "dependencies"])
  const brought = Object.keys(peerDependencies).filter(
    (name) => name in devDependencies && name in pinned
  )
  return Object.fromEntries([
    ...together.map((name) => [name, version]),
    ...brought.map((name) => [name, pinned[name]]),
  ]) as Versions
}

/** What the registry says of a package. */
async function ask<Answer>([name, field]: [string, string]): Promise<Answer> {
  try {
    return JSON.parse(await npm(["view", name, field, "--json"], { cwd: repoRoot })) as Answer
  } catch {
    throw new PlainError(`The registry says nothing of ${name}.`)
  }
}
