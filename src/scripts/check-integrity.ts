import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { linesOfReport } from "../lifecycle/integrity"
import { checkIntegrity } from "../workflows/integrity/check-integrity"
import { plainly } from "./plainly"

/**
 * Says whether all that is kept of serials agrees with itself and with Medusa's stock; docs/integrity.md has more. It reads
 * only, and the store may go on meanwhile:
 *
 *     npx medusa exec ./node_modules/medusa-plugin-serials/.medusa/server/src/scripts/check-integrity.js
 *
 * The process ends with 1 when something is wrong.
 * @param args `json=<file>` writes the report there as well; `named=<number>` says how many offenders of each check are named
 */
export default plainly(async ({ container, args }: ExecArgs) => {
  const { json, named } = optionsOf(args)
  const report = await checkIntegrity(container, { named })
  // Plain lines whatever the store's logger makes of them.
  process.stdout.write(`${linesOfReport(report).join("\n")}\n`)
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`)
  }
  if (!report.is_whole) {
    process.exitCode = 1
  }
})

/** What was asked for. @throws when it is something else */
function optionsOf(args: readonly string[]): { json?: string; named?: number } {
  const said = new Map(args.map((arg) => arg.split(/=(.*)/s, 2) as [string, string | undefined]))
  const { json, named, ...others } = Object.fromEntries(said)
  const [unknown] = Object.keys(others)
  const count = named === undefined ? undefined : Number(named)
  if (unknown !== undefined || json === "" || !(count === undefined || count >= 0)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "The options are json=<file> and named=<number>."
    )
  }
  return { json, named: count }
}
