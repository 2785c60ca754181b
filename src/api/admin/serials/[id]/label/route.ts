import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LabelResponse } from "../../../../../types/labels"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { labelPreview } from "../../../../views/label-images"
import type { PreviewLabelQuery } from "../../labels/validators"

/** Shows the label of a unit as an image (SVG), and which symbol it bears. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, PreviewLabelQuery>,
    res: MedusaResponse<LabelResponse>
  ) => {
    res.json(await labelPreview(req.scope, pathId(req), req.validatedQuery))
  }
)
