import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pathId } from "../../../../../path-id"
import { sendPdf } from "../../../../../send-file"
import { packingSlip } from "../../../../../views/packing-slip"
import type { PrintPackingSlipQuery } from "../validators"

/** Gives the packing slip of an order, or of one of its fulfilments, with the serials of each line, as a PDF. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, PrintPackingSlipQuery>,
  res: MedusaResponse
) => {
  await sendPdf(req, res, packingSlip(req.scope, pathId(req), req.validatedQuery), "packing-slip")
}
