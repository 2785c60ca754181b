import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { receiveReturnWorkflow } from "../../../../../../workflows/returns/receive-return"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"

/**
 * Takes the place of Medusa's own route (2.21.2), whose workflow has no hook: receives the return with its serials.
 * Body, query and answer are those of Medusa's.
 */
export const POST = answerRefusals(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const return_id = pathId(req)
  const { actor } = requested(req, {})
  const { result } = await receiveReturnWorkflow(req.scope).run({ input: { return_id, actor } })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "return",
    fields: req.queryConfig.fields,
    filters: { id: return_id },
  })
  res.json({ order_preview: result, return: data[0] })
})
