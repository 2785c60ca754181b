import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationDetailResponse } from "../../../../../types/operations"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { operationDetail } from "../../../../views/operations"

/** Shows what an operation did, and to which serials. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OperationDetailResponse>) => {
    res.json(await operationDetail(req.scope, pathId(req)))
  }
)
