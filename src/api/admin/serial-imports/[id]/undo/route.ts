import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportResponse } from "../../../../../types/imports"
import { undoSerialImportWorkflow } from "../../../../../workflows/importing/step-import"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { importAnswer } from "../../../../views/imports"

/** Has an import undone, but for units that have moved on since; it goes on after the answer, and can be watched. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ImportResponse>) => {
    const { result } = await undoSerialImportWorkflow(req.scope).run({
      input: { import_id: pathId(req) },
    })
    res.status(202).json(await importAnswer(req.scope, result))
  }
)
