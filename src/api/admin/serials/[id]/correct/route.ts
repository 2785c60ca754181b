import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CorrectBody, SerialResponse } from "../../../../../types/serials"
import { correctSerialWorkflow } from "../../../../../workflows/correcting/correct-serial"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { serialDetail } from "../../../../views/serial-detail"

/** Gives a unit its right number; the wrong one stays findable. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<CorrectBody>, res: MedusaResponse<SerialResponse>) => {
    const id = pathId(req)
    const input = requested(req, { ...req.validatedBody, serial_id: id })
    await correctSerialWorkflow(req.scope).run({ input })
    res.json({ serial: await serialDetail(req.scope, id) })
  }
)
