import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { convertDraftWorkflow } from "../../../../../workflows/drafts/convert-draft"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"

/**
 * Takes the place of Medusa's own route (2.21.2), whose workflow has no hook: makes an order of a draft with the serials
 * captured for it. Query and answer are those of Medusa's.
 */
export const POST = answerRefusals(async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const order_id = pathId(req)
  const { actor } = requested(req, {})
  await convertDraftWorkflow(req.scope).run({ input: { order_id, actor } })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "orders",
    fields: req.queryConfig.fields,
    filters: { id: order_id },
  })
  res.json({ order: data[0] })
})
