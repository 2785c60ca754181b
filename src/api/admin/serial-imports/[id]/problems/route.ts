import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportProblemsResponse } from "../../../../../types/imports"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { importProblemsPage } from "../../../../views/imports"
import type { ListImportProblemsQuery } from "../../validators"

/** Lists what is wrong with the rows of an import, in the file's order. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ListImportProblemsQuery>,
    res: MedusaResponse<ImportProblemsResponse>
  ) => {
    const { limit, offset } = req.validatedQuery
    res.json(await importProblemsPage(req.scope, pathId(req), { limit, offset }))
  }
)
