import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { LookupResponse } from "../../../../types/serials"
import { tellOfElsewhere, tellOfNeverSold } from "../../../../workflows/anomalies/tell-of-anomalies"
import { tellOfStolen } from "../../../../workflows/notices/tell-of-stolen"
import { answerRefusals } from "../../../refusals"
import { lookUpScan } from "../../../views/lookup"
import type { LookUpSerialsQuery } from "../validators"

/** Finds the units that anything a scanner sends may mean. Tells of it when one is reported stolen, stands elsewhere or was never sold. */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, LookUpSerialsQuery>,
    res: MedusaResponse<LookupResponse>
  ) => {
    const { scan, location_id, at } = req.validatedQuery
    const found = await lookUpScan(req.scope, scan)
    const actor_id = req.auth_context.actor_id || null
    await tellOfStolen(req.scope, found.matches, { by: "staff", actor_id })
    // Which of several units it is, nobody has said yet.
    const serial_ids = found.matches.length === 1 ? found.matches.map(({ id }) => id) : []
    if (location_id !== undefined && serial_ids.length > 0) {
      await tellOfElsewhere(req.scope, { serial_ids, at: "look_up", actor_id }, location_id)
    }
    if (at === "returns_desk" && serial_ids.length > 0) {
      await tellOfNeverSold(req.scope, { serial_ids, at: "return", actor_id })
    }
    res.json(found)
  }
)
