import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReasonDeleteResponse, ReasonResponse } from "../../../../types/reasons"
import { deleteSerialReasonWorkflow } from "../../../../workflows/settings/delete-reason"
import { updateSerialReasonWorkflow } from "../../../../workflows/settings/update-reason"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { oneReason } from "../../../views/reasons"
import type { UpdateReasonBody } from "../validators"

/** Changes a reason; what was done for it keeps its words. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<UpdateReasonBody>,
    res: MedusaResponse<ReasonResponse>
  ) => {
    const id = pathId(req)
    await updateSerialReasonWorkflow(req.scope).run({ input: { ...req.validatedBody, id } })
    res.json({ reason: await oneReason(req.scope, id) })
  }
)

/** Removes a reason; what was done for it keeps its words. */
export const DELETE = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<ReasonDeleteResponse>) => {
    const id = pathId(req)
    await deleteSerialReasonWorkflow(req.scope).run({ input: { id } })
    res.json({ id, object: "serial_reason", deleted: true })
  }
)
