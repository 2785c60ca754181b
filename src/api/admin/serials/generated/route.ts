import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { GeneratedNumbersResponse } from "../../../../types/receiving"
import { receivablePolicy } from "../../../../workflows/receiving/receivable-policy"
import { serialService } from "../../../../workflows/support/request"
import { answerRefusals } from "../../../refusals"
import type { PreviewGeneratedQuery } from "../validators"

/** Shows the numbers that a receipt would generate now; takes none of them. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, PreviewGeneratedQuery>,
    res: MedusaResponse<GeneratedNumbersResponse>
  ) => {
    const { inventory_item_id, count } = req.validatedQuery
    const policy = await receivablePolicy(req.scope, req.validatedQuery)
    const numbers = await serialService(req.scope).previewNumbers(inventory_item_id, policy, count)
    res.json({ numbers })
  }
)
