import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ActivityResponse } from "../../../../types/serials"
import { serialService } from "../../../../workflows/support/request"
import { activityViews } from "../../../views/history"
import { itemsOf } from "../filter"
import type { ListActivityQuery } from "../validators"

/** Lists what happened to the units of a product, a variant or inventory items, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListActivityQuery>,
  res: MedusaResponse<ActivityResponse>
) => {
  const { limit, offset, ...owner } = req.validatedQuery
  const items = (await itemsOf(req.scope, owner)) ?? []
  const page = await serialService(req.scope).activityOf(items, { limit, offset })
  res.json({ ...page, events: await activityViews(req.scope, page.events), limit, offset })
}
