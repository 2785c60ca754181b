import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LoseInDeliveryBody } from "../../../../../../types/fulfillments"
import type { OperationResponse } from "../../../../../../types/operations"
import { failSerialDeliveryWorkflow } from "../../../../../../workflows/delivering/fail-delivery"
import { operationAnswer } from "../../../../../operation-answer"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"

/** Notes that the carrier lost units of a fulfilment, all or those named; their sale stays. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<LoseInDeliveryBody>,
    res: MedusaResponse<OperationResponse>
  ) => {
    const body = {
      ...req.validatedBody,
      fulfillment_id: pathId(req),
      command: "lose_in_delivery" as const,
    }
    const { result } = await failSerialDeliveryWorkflow(req.scope).run({
      input: requested(req, body),
    })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
