import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ConditionListResponse, ConditionResponse } from "../../../types/conditions"
import { createSerialConditionWorkflow } from "../../../workflows/settings/create-condition"
import { answerRefusals } from "../../refusals"
import { conditionViews, oneCondition } from "../../views/conditions"
import type { CreateConditionBody } from "./validators"

/** Lists the conditions. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ConditionListResponse>
) => {
  res.json({ conditions: await conditionViews(req.scope) })
}

/** Adds a condition. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CreateConditionBody>,
    res: MedusaResponse<ConditionResponse>
  ) => {
    const { result } = await createSerialConditionWorkflow(req.scope).run({
      input: req.validatedBody,
    })
    res.status(201).json({ condition: await oneCondition(req.scope, result.id) })
  }
)
