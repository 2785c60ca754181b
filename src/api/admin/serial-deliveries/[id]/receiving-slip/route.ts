import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import type { PrintSlipQuery } from "../../../../query-validators"
import { sendPdf } from "../../../../send-file"
import { deliverySlip } from "../../../../views/receiving-slip"

/** Gives the receiving slip of an expected delivery, line by line with its serial numbers, as a PDF. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest<unknown, PrintSlipQuery>, res: MedusaResponse) => {
    const pieces = deliverySlip(req.scope, pathId(req), req.validatedQuery)
    await sendPdf(req, res, pieces, "receiving-slip")
  }
)
