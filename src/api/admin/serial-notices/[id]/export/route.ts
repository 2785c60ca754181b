import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { noticeById } from "../../../../../workflows/notices/notice-by-id"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { sendFile } from "../../../../send-file"
import { noticedSerialsExport } from "../../../../views/noticed-serials"
import { unitFilterOf } from "../../filter"
import type { ExportNoticedSerialsQuery } from "../../validators"

/**
 * Gives the units of a notice as a CSV file (UTF-8) with order and customer, however many they are: it is sent while it is
 * read. A file that could not be finished is broken off, never short.
 */
export const GET = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<unknown, ExportNoticedSerialsQuery>,
    res: MedusaResponse
  ) => {
    const { id } = await noticeById(req.scope, pathId(req))
    const pieces = noticedSerialsExport(req.scope, id, unitFilterOf(req.validatedQuery))
    await sendFile(req, res, pieces, {
      type: "text/csv; charset=utf-8",
      name: `notice-${id}.csv`,
      disposition: "attachment",
    })
  }
)
