import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LocationSerialsResponse } from "../../../../../types/locations"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { locationSerials } from "../../../../views/location-serials"

/** Shows how serials and stock stand to each other at a location, and what is under way to it and from it. */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<LocationSerialsResponse>) => {
    res.json(await locationSerials(req.scope, pathId(req)))
  }
)
