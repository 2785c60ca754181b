import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BarcodeResponse } from "../../../../../types/labels"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { unitBarcode } from "../../../../views/label-images"
import type { ShowBarcodeQuery } from "../../labels/validators"

/** Shows the bar code of a unit as an image (SVG), and what a scanner reads from it. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ShowBarcodeQuery>,
    res: MedusaResponse<BarcodeResponse>
  ) => {
    res.json(await unitBarcode(req.scope, pathId(req), req.validatedQuery.symbology))
  }
)
