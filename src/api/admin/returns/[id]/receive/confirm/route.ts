import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReturnReceiptBody } from "../../../../../../types/returns"
import { receiveReturnWorkflow } from "../../../../../../workflows/returns/receive-return"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"

/**
 * Takes the place of Medusa's own route (2.21.2), whose workflow has no hook: receives the return with its serials.
 * Body, query and answer are those of Medusa's; of several captured units, `serials` names those that came in.
 */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<ReturnReceiptBody>, res: MedusaResponse) => {
    const return_id = pathId(req)
    const { serials } = res.locals as Pick<ReturnReceiptBody, "serials">
    const { actor } = requested(req, {})
    const input = { return_id, actor, serials }
    const { result } = await receiveReturnWorkflow(req.scope).run({ input })
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "return",
      fields: req.queryConfig.fields,
      filters: { id: return_id },
    })
    res.json({ order_preview: result, return: data[0] })
  }
)
