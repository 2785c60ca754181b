import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerRefusals } from "../../../refusals"
import { sendPdf } from "../../../send-file"
import { labelFile } from "../../../views/labels"
import { filterOf } from "../filter"
import type { PrintLabelsBody } from "./validators"

/** Gives labels of units as a PDF: on sheets, or one to a page for label printers. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<PrintLabelsBody>, res: MedusaResponse) => {
    const { filter, format, width, height, ...body } = req.validatedBody
    const pieces = labelFile(req.scope, {
      ...body,
      format: { format, width, height },
      filter: filter && (await filterOf(req.scope, filter)),
    })
    await sendPdf(req, res, pieces, "labels")
  }
)
