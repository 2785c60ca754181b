import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "../../../../../lifecycle/refusals"
import type { CorrectBookEntryBody, CorrectBookEntryResponse } from "../../../../../types/book"
import { correctSerialBookEntryWorkflow } from "../../../../../workflows/book/correct-entry"
import { refuseWith } from "../../../../../workflows/support/request"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"
import { correctionAnswer } from "../../../../views/book"

/** The largest number that an entry can have. */
const MAX_ENTRY = 2_147_483_647

/** Corrects an entry of the acquisition and disposition record by a further one; the entry itself stays as it is. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<CorrectBookEntryBody>,
    res: MedusaResponse<CorrectBookEntryResponse>
  ) => {
    const said = pathId(req)
    const entry_no = /^\d{1,10}$/.test(said) ? Number(said) : 0
    if (entry_no < 1 || entry_no > MAX_ENTRY) {
      refuseWith(refuse("unknown_entry", null, { entry: said }))
    }
    const input = requested(req, { ...req.validatedBody, entry_no })
    const { result } = await correctSerialBookEntryWorkflow(req.scope).run({ input })
    res.status(201).json(await correctionAnswer(req.scope, result))
  }
)
