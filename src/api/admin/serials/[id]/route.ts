import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DescribeBody, SerialResponse } from "../../../../types/serials"
import { describeSerialWorkflow } from "../../../../workflows/correcting/describe-serial"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"
import { serialDetail } from "../../../views/serial-detail"

/** Shows a serial. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<SerialResponse>) => {
    res.json({ serial: await serialDetail(req.scope, pathId(req)) })
  }
)

/** Changes what a serial is described by. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<DescribeBody>, res: MedusaResponse<SerialResponse>) => {
    const id = pathId(req)
    const input = requested(req, { ...req.validatedBody, serial_id: id })
    await describeSerialWorkflow(req.scope).run({ input })
    res.json({ serial: await serialDetail(req.scope, id) })
  }
)
