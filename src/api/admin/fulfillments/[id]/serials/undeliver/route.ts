import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UndeliverBody } from "../../../../../../types/fulfillments"
import type { OperationResponse } from "../../../../../../types/operations"
import { failSerialDeliveryWorkflow } from "../../../../../../workflows/delivering/fail-delivery"
import { operationAnswer } from "../../../../../operation-answer"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"

/** Puts the units of an undeliverable parcel back in stock: all of the fulfilment, or those named. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<UndeliverBody>,
    res: MedusaResponse<OperationResponse>
  ) => {
    const body = {
      ...req.validatedBody,
      fulfillment_id: pathId(req),
      command: "undeliver" as const,
    }
    const { result } = await failSerialDeliveryWorkflow(req.scope).run({
      input: requested(req, body),
    })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
