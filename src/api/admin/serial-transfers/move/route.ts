import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MoveBody, TransferOperationResponse } from "../../../../types/transfers"
import { moveSerialsWorkflow } from "../../../../workflows/transfers/move-serials"
import { asTheyAre, tellingOfOdd } from "../../../odd-refusals"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"
import { transferOperationAnswer } from "../../../views/transfers"

/** Moves units to another location in one step. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<MoveBody>,
    res: MedusaResponse<TransferOperationResponse>
  ) => {
    const { result } = await moveSerialsWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await transferOperationAnswer(req.scope, result))
  },
  asTheyAre,
  tellingOfOdd("transfer")
)
