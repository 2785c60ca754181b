import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ReconciliationResponse } from "../../../../types/stock"
import { reconciliationView } from "../../../views/reconciliation"
import type { ReconcileSerialsQuery } from "../validators"

/**
 * Sets serials against Medusa's stock and reservations, by tracked item and place. Pages are pages of items, by id, since
 * only a look at both sides tells which of their places disagree: `count` counts the items, `only` leaves a page shorter,
 * and discrepancies come first within a page, not in the whole.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ReconcileSerialsQuery>,
  res: MedusaResponse<ReconciliationResponse>
) => {
  res.json(await reconciliationView(req.scope, req.validatedQuery))
}
