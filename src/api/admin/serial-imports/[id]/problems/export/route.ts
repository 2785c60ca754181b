import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { serialService } from "../../../../../../workflows/support/request"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { sendFile } from "../../../../../send-file"
import { importProblemsFile } from "../../../../../views/imports"

/** Gives everything that is wrong with an import as a CSV file: row, column, value and reason. */
export const GET = answerRefusals(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = await serialService(req.scope).importById(pathId(req))
  await sendFile(req, res, importProblemsFile(req.scope, id), {
    type: "text/csv; charset=utf-8",
    name: `import-problems-${id}.csv`,
    disposition: "attachment",
  })
})
