import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransferResponse } from "../../../../types/transfers"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { transferDetail } from "../../../views/transfers"

/** Shows a transfer, its units by what became of them, and what was done. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<TransferResponse>) => {
    res.json(await transferDetail(req.scope, pathId(req)))
  }
)
