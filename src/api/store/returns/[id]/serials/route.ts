import type { MedusaStoreRequest, MedusaResponse } from "@medusajs/framework/http"
import type {
  DeclareReturnBody,
  DeclareReturnResponse,
  WithdrawDeclarationBody,
  WithdrawDeclarationResponse,
} from "../../../../../types/returns"
import { declareReturnWorkflow } from "../../../../../workflows/returns/declare-return"
import { withdrawDeclarationWorkflow } from "../../../../../workflows/returns/withdraw-declaration"
import { serialService } from "../../../../../workflows/support/request"
import { pathId } from "../../../../path-id"
import { answerRefusals } from "../../../../refusals"
import { requestedByBuyer } from "../../../../request"

/** Declares which units a buyer sends back on a return; the order's id proves whose it is, as on Medusa's own route. */
export const POST = answerRefusals(
  async (
    req: MedusaStoreRequest<DeclareReturnBody>,
    res: MedusaResponse<DeclareReturnResponse>
  ) => {
    const return_id = pathId(req)
    const body = { ...req.validatedBody, return_id }
    await declareReturnWorkflow(req.scope).run({ input: requestedByBuyer(req, body) })
    res.json({ return_id, serials: req.validatedBody.serials })
  }
)

/** Takes units off the return again that its buyer declared, all or those named; not what staff put on it. */
export const DELETE = answerRefusals(
  async (
    req: MedusaStoreRequest<WithdrawDeclarationBody>,
    res: MedusaResponse<WithdrawDeclarationResponse>
  ) => {
    const return_id = pathId(req)
    const body = { ...req.validatedBody, return_id }
    const { result } = await withdrawDeclarationWorkflow(req.scope).run({
      input: requestedByBuyer(req, body),
    })
    const units = await serialService(req.scope).numbersOf(result.serial_ids)
    res.json({ return_id, serials: units.map(({ number }) => number) })
  }
)
