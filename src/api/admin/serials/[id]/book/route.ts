import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { UnitBookResponse } from "../../../../../types/book"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { unitBook } from "../../../../views/book"

/** Shows all entries of a serial in the acquisition and disposition record, in the order of their writing. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<UnitBookResponse>) => {
    res.json(await unitBook(req.scope, pathId(req)))
  }
)
