import type { ExecArgs } from "@medusajs/framework/types"
import { moveIn } from "../workflows/moving-in/move-in"
import { optionsOf } from "../workflows/moving-in/options"
import { isInOrder, linesOf } from "../workflows/moving-in/report"
import { plainly } from "./plainly"

/**
 * Moves units in from another system's database; docs/guides/moving-from-other-systems.md has more. A dry run unless told
 * otherwise, and safe to run again:
 *
 *     npx medusa exec ./node_modules/medusa-plugin-serials/.medusa/server/src/scripts/move-in.js preset=odoo stock=there
 *
 * The process ends with 1 when something is to be decided or mended first, or a unit that is here differs.
 */
export default plainly(async ({ container, args }: ExecArgs) => {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const options = optionsOf(args, process.env)
  const report = await moveIn(container, { ...options, tell: say })
  linesOf(report, options.folder).forEach(say)
  if (!isInOrder(report)) {
    process.exitCode = 1
  }
})
