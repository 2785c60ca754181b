import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EraseNotesResponse } from "../../../../../types/serials"
import { eraseSerialNotesWorkflow } from "../../../../../workflows/correcting/erase-notes"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"

/** Erases former notes of a serial from its history; those that it has now stay. */
export const DELETE = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<EraseNotesResponse>) => {
    const serial_id = pathId(req)
    const { result } = await eraseSerialNotesWorkflow(req.scope).run({ input: { serial_id } })
    res.json({ serial_id, erased: result })
  }
)
