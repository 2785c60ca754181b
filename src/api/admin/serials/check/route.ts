import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CheckBody, CheckResponse } from "../../../../types/receiving"
import { checkNumbers } from "../../../../workflows/receiving/check-numbers"
import { answerRefusals } from "../../../refusals"

/** Says what receiving would say to numbers, changing nothing. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<CheckBody>, res: MedusaResponse<CheckResponse>) => {
    res.json(await checkNumbers(req.scope, req.validatedBody))
  }
)
