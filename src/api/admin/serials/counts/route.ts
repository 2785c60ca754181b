import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CountsResponse } from "../../../../types/stock"
import { serialService } from "../../../../workflows/support/request"
import { levelViews } from "../../../views/levels"
import type { CountSerialsQuery } from "../validators"

/** Counts the serials of items by place and status, and sets them against Medusa's stock. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, CountSerialsQuery>,
  res: MedusaResponse<CountsResponse>
) => {
  const { inventory_item_id: itemIds } = req.validatedQuery
  const [counts, levels] = await Promise.all([
    serialService(req.scope).countsOf(itemIds),
    levelViews(req.scope, itemIds),
  ])
  res.json({ counts, levels })
}
