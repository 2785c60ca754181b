import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { currentMoment } from "../../../../modules/serial/queries/availability-sql"
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
  // Read before anything is sent, so that what is wrong from the start is answered as anywhere else.
  const first = await pieces.next()
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Cache-Control", "no-store")
  res.setHeader(
    "Content-Disposition",
    `attachment; filename="serials-${currentMoment().today}.csv"`
  )
  // One piece ahead at most: what the client does not take yet is not read yet.
  await pipeline(Readable.from(following(first, pieces), { highWaterMark: 1 }), res).catch(
    (error: Error & { code?: string }) => {
      // The connection is closed by now, and nobody left to answer; that the client has gone is no error.
      if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") {
        req.scope.resolve(ContainerRegistrationKeys.LOGGER).error("An export broke off", error)
      }
    }
  )
}

async function* following(
  first: IteratorResult<string>,
  pieces: AsyncGenerator<string>
): AsyncGenerator<string> {
  if (!first.done) {
    yield first.value
    yield* pieces
  }
}
