import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { FindGtinsBody, FindGtinsResponse } from "../../../../types/receiving"
import { answerRefusals } from "../../../refusals"
import { itemsByGtin } from "../../../views/items-by-gtin"

/** Finds the items whose units bear GTINs, by the bar code, EAN or UPC of their variants. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<FindGtinsBody>,
    res: MedusaResponse<FindGtinsResponse>
  ) => {
    res.json(await itemsByGtin(req.scope, req.validatedBody))
  }
)
