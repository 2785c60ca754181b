import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ImportResponse } from "../../../../types/imports"
import { discardSerialImportWorkflow } from "../../../../workflows/importing/step-import"
import { serialService } from "../../../../workflows/support/request"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { importAnswer } from "../../../views/imports"

/** Shows an import, and how far it came. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ImportResponse>) => {
    res.json(await importAnswer(req.scope, await serialService(req.scope).importById(pathId(req))))
  }
)

/** Discards an import that was not applied. */
export const DELETE = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ImportResponse>) => {
    const { result } = await discardSerialImportWorkflow(req.scope).run({
      input: { import_id: pathId(req) },
    })
    res.json(await importAnswer(req.scope, result))
  }
)
