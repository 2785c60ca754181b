import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LookupResponse } from "../../../../types/api"
import { answerRefusals } from "../../../refusals"
import { lookUpScan } from "../../../views/lookup"
import type { LookUpSerialsQuery } from "../validators"

/** Finds the units that anything a scanner sends may mean. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, LookUpSerialsQuery>,
    res: MedusaResponse<LookupResponse>
  ) => {
    res.json(await lookUpScan(req.scope, req.validatedQuery.scan))
  }
)
