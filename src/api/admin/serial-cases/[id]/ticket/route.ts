import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import type { PrintSlipQuery } from "../../../../query-validators"
import { sendPdf } from "../../../../send-file"
import { repairTicket } from "../../../../views/repair-ticket"

/** Gives the ticket of a repair or claim, with its units and their bar codes, as a PDF. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest<unknown, PrintSlipQuery>, res: MedusaResponse) => {
    const pieces = repairTicket(req.scope, pathId(req), req.validatedQuery)
    await sendPdf(req, res, pieces, "repair-ticket")
  }
)
