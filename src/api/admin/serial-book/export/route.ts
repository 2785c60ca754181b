import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentMoment } from "../../../../modules/serial/queries/availability-sql"
import { sendFile } from "../../../send-file"
import { bookExport } from "../../../views/book-export"
import { filterOf } from "../filter"
import type { ExportBookQuery } from "../validators"

/**
 * Gives the acquisition and disposition record as a CSV file (UTF-8): a row a line with its original entries or with what
 * stands now, or a row an entry with all corrections. It is sent while it is read. A file that could not be finished is
 * broken off, never short.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ExportBookQuery>,
  res: MedusaResponse
) => {
  const { entries, ...filters } = req.validatedQuery
  await sendFile(req, res, bookExport(req.scope, filterOf(filters), entries), {
    type: "text/csv; charset=utf-8",
    name: `book-${entries}-${currentMoment().today}.csv`,
    disposition: "attachment",
  })
}
