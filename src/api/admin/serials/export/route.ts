import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentMoment } from "../../../../modules/serial/queries/availability-sql"
import { sendFile } from "../../../send-file"
import { serialExport } from "../../../views/serial-export"
import { filterOf } from "../filter"
import type { ExportSerialsQuery } from "../validators"

/**
 * Gives the serials that the filters want as a CSV file (UTF-8), in the order of their entry, however many they are:
 * it is sent while it is read. A file that could not be finished is broken off, never short.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ExportSerialsQuery>,
  res: MedusaResponse
) => {
  const pieces = serialExport(req.scope, await filterOf(req.scope, req.validatedQuery))
  await sendFile(req, res, pieces, {
    type: "text/csv; charset=utf-8",
    name: `serials-${currentMoment().today}.csv`,
    disposition: "attachment",
  })
}
