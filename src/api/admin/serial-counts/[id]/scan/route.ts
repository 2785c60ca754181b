import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountScanBody, CountScanResponse } from "../../../../../types/counts"
import { scanSerialCountWorkflow } from "../../../../../workflows/stocktakes/scan-count"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { scanAnswer } from "../../../../views/stocktakes"

/** Notes what was scanned in an open count; one unit counts once, whoever scans it. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CountScanBody>,
    res: MedusaResponse<CountScanResponse>
  ) => {
    const { serials } = req.validatedBody
    const input = requested(req, { serials, count_id: pathId(req) })
    const { result } = await scanSerialCountWorkflow(req.scope).run({ input })
    res.status(201).json(await scanAnswer(req.scope, pathId(req), serials, result))
  }
)
