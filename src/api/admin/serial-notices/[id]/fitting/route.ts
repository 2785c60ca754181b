import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FittingUnitsResponse } from "../../../../../types/notices"
import { countFitting } from "../../../../../workflows/notices/fitting-units"
import { noticeById } from "../../../../../workflows/notices/notice-by-id"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"

/** Counts the units that a notice is about and that have not been under it. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<FittingUnitsResponse>) => {
    const notice = await noticeById(req.scope, pathId(req))
    res.json({ count: await countFitting(req.scope, notice) })
  }
)
