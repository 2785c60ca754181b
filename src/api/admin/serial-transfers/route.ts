import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  DispatchBody,
  TransferListResponse,
  TransferOperationResponse,
} from "../../../types/transfers"
import { serialService } from "../../../workflows/support/request"
import { dispatchSerialsWorkflow } from "../../../workflows/transfers/dispatch-serials"
import { asTheyAre, tellingOfOdd } from "../../odd-refusals"
import { answerRefusals } from "../../refusals"
import { requested } from "../../request"
import { transferOperationAnswer, transferViews } from "../../views/transfers"
import { filterOf } from "./filter"
import type { ListTransfersQuery } from "./validators"

/** Lists transfers with how far each came, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListTransfersQuery>,
  res: MedusaResponse<TransferListResponse>
) => {
  const { limit, offset } = req.validatedQuery
  const filter = filterOf(req.validatedQuery)
  const page = await serialService(req.scope).findTransfers(filter, { limit, offset })
  const transfers = await transferViews(req.scope, page.transfers)
  res.json({ ...page, transfers, limit, offset })
}

/** Sends units from the location where they stand to another. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<DispatchBody>,
    res: MedusaResponse<TransferOperationResponse>
  ) => {
    const { result } = await dispatchSerialsWorkflow(req.scope).run({ input: requested(req) })
    res.status(201).json(await transferOperationAnswer(req.scope, result))
  },
  asTheyAre,
  tellingOfOdd("transfer")
)
