import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SerialListResponse } from "../../../types/serials"
import { serialService } from "../../../workflows/support/request"
import { serialViews } from "../../views/serial-view"
import { filterOf, orderOf } from "./filter"
import type { ListSerialsQuery } from "./validators"

/** Lists serials. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListSerialsQuery>,
  res: MedusaResponse<SerialListResponse>
) => {
  const { validatedQuery: query, scope } = req
  const { limit, offset } = query
  const page = await serialService(scope).findSerials(
    await filterOf(scope, query),
    { limit, offset },
    orderOf(query)
  )
  res.json({ ...page, serials: await serialViews(scope, page.serials), limit, offset })
}
