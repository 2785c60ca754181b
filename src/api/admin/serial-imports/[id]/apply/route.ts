import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ApplyImportBody, ImportResponse } from "../../../../../types/imports"
import { applySerialImportWorkflow } from "../../../../../workflows/importing/step-import"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { importAnswer } from "../../../../views/imports"

/** Has an import applied; it goes on after the answer, and can be watched. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<ApplyImportBody>, res: MedusaResponse<ImportResponse>) => {
    const { result } = await applySerialImportWorkflow(req.scope).run({
      input: { import_id: pathId(req), ...req.validatedBody },
    })
    res.status(202).json(await importAnswer(req.scope, result))
  }
)
