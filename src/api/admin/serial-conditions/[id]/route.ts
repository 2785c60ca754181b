import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ConditionDeleteResponse, ConditionResponse } from "../../../../types/conditions"
import { deleteSerialConditionWorkflow } from "../../../../workflows/settings/delete-condition"
import { updateSerialConditionWorkflow } from "../../../../workflows/settings/update-condition"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"
import { oneCondition } from "../../../views/conditions"
import type { UpdateConditionBody } from "../validators"

/** Shows a condition. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ConditionResponse>) => {
    res.json({ condition: await oneCondition(req.scope, pathId(req)) })
  }
)

/** Changes a condition; its units follow whether it may be sold. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<UpdateConditionBody>,
    res: MedusaResponse<ConditionResponse>
  ) => {
    const id = pathId(req)
    const body = { ...req.validatedBody, id }
    await updateSerialConditionWorkflow(req.scope).run({ input: requested(req, body) })
    res.json({ condition: await oneCondition(req.scope, id) })
  }
)

/** Removes a condition that nothing uses. */
export const DELETE = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ConditionDeleteResponse>) => {
    const id = pathId(req)
    await deleteSerialConditionWorkflow(req.scope).run({ input: { id } })
    res.json({ id, object: "serial_condition", deleted: true })
  }
)
