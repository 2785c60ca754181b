/**
 * `npm run check -- dependencies`: what a store gets with the plugin. Fails on known holes (npm's audit, from `high` on),
 * on licences that nobody has looked at, and on packages whose content the lockfile does not pin. A registry that offers
 * no audit is no failure; it is said.
 */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { npm } from "./lib/npm"
import { repoRoot } from "./lib/paths"
import { runMain } from "./lib/plain-error"

/** Licences that may be passed on with a plugin under MIT. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
])

/** Packages that do not say theirs as SPDX has it, and what was found in them. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  // Bitstream Vera's licence, which lets fonts be embedded and passed on; DejaVu's own changes are in the public domain.
  "dejavu-fonts-ttf": "SEE LICENSE IN README.md AND LICENSE",
  // MIT, in its file LICENSE.
  "png-js": "",
}

type Package = {
  license?: string
  integrity?: string
  dev?: boolean
  devOptional?: boolean
  peer?: boolean
}

runMain(async () => {
  const packages = runtimePackages()
  const problems = [...unpinned(packages), ...unknownLicences(packages), ...(await holes())]
  problems.forEach((problem) => console.error(problem))
  return problems.length ? 1 : 0
})

/** What is installed in a store because of the plugin, and not there anyway. */
function runtimePackages(): [name: string, found: Package][] {
  const lockfile = JSON.parse(readFileSync(join(repoRoot, "package-lock.json"), "utf8")) as {
    packages: Record<string, Package>
  }
  return Object.entries(lockfile.packages)
    .filter(([path, { dev, devOptional, peer }]) => path !== "" && !dev && !devOptional && !peer)
    .map(([path, found]) => [path.split("node_modules/").at(-1)!, found])
}

function unpinned(packages: ReturnType<typeof runtimePackages>): string[] {
  return packages
    .filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))
    .map(([name]) => `package-lock.json does not pin what ${name} contains.`)
}

function unknownLicences(packages: ReturnType<typeof runtimePackages>): string[] {
  return packages
    .filter(([name, { license = "" }]) => !isAllowed(license) && LOOKED_AT[name] !== license)
    .map(
      ([name, { license }]) => `Nobody has looked at the licence of ${name}: ${license ?? "none"}.`
    )
}

/** Whether an SPDX expression leaves a licence that is allowed. */
function isAllowed(expression: string): boolean {
  return expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => ALLOWED.has(licence)))
}

type Audit = {
  auditReportVersion?: number
  message?: string
  vulnerabilities?: Record<string, { severity: string; range: string }>
}

async function holes(): Promise<string[]> {
  const { auditReportVersion, message, vulnerabilities = {} } = await audit()
  if (auditReportVersion === undefined) {
    console.log(`No audit: the registry in use offers none (${firstLine(message)}).`)
    return []
  }
  return Object.entries(vulnerabilities)
    .filter(([, { severity }]) => ["high", "critical"].includes(severity))
    .map(([name, { severity, range }]) => `${name} ${range} has a known hole (${severity}).`)
}

/** Asks npm, which ends with an error when it finds something, too. */
async function audit(): Promise<Audit> {
  const args = ["audit", "--omit=dev", "--audit-level=high", "--json"]
  const said = await npm(args, { cwd: repoRoot }).catch(
    // With --json npm says what it found, or why it cannot, on its output.
    ({ stdout, message }: Error & { stdout?: string }) => stdout || JSON.stringify({ message })
  )
  return JSON.parse(said) as Audit
}

/** The method and the reason; not the address, which is the machine's own affair. */
function firstLine(message = "no reason given"): string {
  return message.split("\n")[0]!.replace(/ - \w+ https?:\S+/, "")
}
