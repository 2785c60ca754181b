import { createReadStream, existsSync } from "node:fs"
import { dirname, join } from "node:path"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Where the program lies in the package. */
const PROGRAM = "tools/verify-serial-audit.mjs"

/** Gives the program by which third parties check exports of the audit trail: one file for Node, which needs nothing else. */
export const GET = (_req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.setHeader("Content-Type", "text/javascript; charset=utf-8")
  res.setHeader("Content-Disposition", 'attachment; filename="verify-serial-audit.mjs"')
  createReadStream(join(packageRoot(__dirname), PROGRAM)).pipe(res)
}

/** The root of the package: the sources lie deeper in what is published than in the repository. */
function packageRoot(folder: string): string {
  const isRoot = existsSync(join(folder, PROGRAM)) || folder === dirname(folder)
  return isRoot ? folder : packageRoot(dirname(folder))
}
