import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { currentMoment } from "../../../../../modules/serial/queries/availability-sql"
import type { ExportAuditBody } from "../../../../../types/audit"
import { chainsAskedFor } from "../../../../../workflows/auditing/chains-asked-for"
import { exportAuditTrail } from "../../../../../workflows/auditing/export-audit-trail"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { sendFile } from "../../../../send-file"
import type { ReadAuditQuery } from "../validators"

/**
 * Gives the whole chains of units as lines of JSON, signed at the end where the store has a key, however many they are: it is
 * sent while it is read. A file that could not be finished is broken off, never short.
 */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest<unknown, ReadAuditQuery>, res: MedusaResponse) => {
    const { inventory_item_id, location_id, ...days } = req.validatedQuery
    await send(req, res, {
      ...days,
      inventory_item_ids: inventory_item_id,
      location_ids: location_id,
    })
  }
)

/** Gives the same of units that are named. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<ExportAuditBody>, res: MedusaResponse) => {
    await send(req, res, req.validatedBody)
  }
)

async function send(
  req: AuthenticatedMedusaRequest<unknown>,
  res: MedusaResponse,
  asked: ExportAuditBody
): Promise<void> {
  const filter = await chainsAskedFor(req.scope, asked)
  const { actor } = requested(req, asked)
  await sendFile(req, res, exportAuditTrail(req.scope, filter, actor), {
    type: "application/x-ndjson; charset=utf-8",
    name: `audit-trail-${currentMoment().today}.ndjson`,
    disposition: "attachment",
  })
}
