import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { BookResponse } from "../../../types/book"
import { serialService } from "../../../workflows/support/request"
import { bookLineViews } from "../../views/book"
import { filterOf } from "./filter"
import type { ListBookQuery } from "./validators"

/** Lists the lines of the acquisition and disposition record as they stand now, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListBookQuery>,
  res: MedusaResponse<BookResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const filter = filterOf(req.validatedQuery)
  const page = await serialService(req.scope).findBookLines(filter, { limit, offset })
  res.json({ ...page, lines: await bookLineViews(req.scope, page.lines), limit, offset })
}
