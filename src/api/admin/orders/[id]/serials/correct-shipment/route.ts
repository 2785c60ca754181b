import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CorrectShipmentBody } from "../../../../../../types/orders"
import type { OperationResponse } from "../../../../../../types/operations"
import { correctShipmentWorkflow } from "../../../../../../workflows/delivering/correct-shipment"
import { operationAnswer } from "../../../../../operation-answer"
import { pathId } from "../../../../../path-id"
import { answerRefusals } from "../../../../../refusals"
import { requested } from "../../../../../request"

/** Corrects which unit left with a shipment; answers with the operation, by which it can be undone. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CorrectShipmentBody>,
    res: MedusaResponse<OperationResponse>
  ) => {
    const input = requested(req, { ...req.validatedBody, order_id: pathId(req) })
    const { result } = await correctShipmentWorkflow(req.scope).run({ input })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
