import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentMoment } from "../../../../../modules/serial/queries/availability-sql"
import { sendFile } from "../../../../send-file"
import { traceExport } from "../../../../views/traces"
import { traceFilterOf } from "../../filter"
import type { ExportTraceQuery } from "../../validators"

/**
 * Gives what a trace says as a CSV file (UTF-8), however many lines it has: it is sent while it is read. A file that could
 * not be finished is broken off, never short.
 */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ExportTraceQuery>,
  res: MedusaResponse
) => {
  const pieces = traceExport(req.scope, await traceFilterOf(req.scope, req.validatedQuery))
  await sendFile(req, res, pieces, {
    type: "text/csv; charset=utf-8",
    name: `trace-${currentMoment().today}.csv`,
    disposition: "attachment",
  })
}
