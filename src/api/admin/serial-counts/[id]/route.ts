import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountResponse } from "../../../../types/counts"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { countDetail } from "../../../views/stocktakes"

/** Shows a count: how far it came, and what was done. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<CountResponse>) => {
    res.json(await countDetail(req.scope, pathId(req)))
  }
)
