import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TransfereeResponse } from "../../../../../../types/book"
import type { PartyBody } from "../../../../../../types/refs"
import { partyOf } from "../../../../../../workflows/book/party-said"
import { setSerialTransfereeWorkflow } from "../../../../../../workflows/book/set-transferee"
import { pathId } from "../../../../../path-id"
import { transfereeView } from "../../../../../views/transferee"

/** Shows to whom the order's units go, as the acquisition and disposition record will have it. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TransfereeResponse>
) => {
  res.json(await transfereeView(req.scope, pathId(req)))
}

/** Says to whom they go where that is not whom the order is sent to, such as another dealer. */
export const POST = async (
  req: AuthenticatedMedusaRequest<PartyBody>,
  res: MedusaResponse<TransfereeResponse>
) => {
  const order_id = pathId(req)
  const input = { order_id, party: partyOf(req.validatedBody) }
  await setSerialTransfereeWorkflow(req.scope).run({ input })
  res.json(await transfereeView(req.scope, order_id))
}

/** They go to whom the order is sent to. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TransfereeResponse>
) => {
  const order_id = pathId(req)
  await setSerialTransfereeWorkflow(req.scope).run({ input: { order_id, party: null } })
  res.json(await transfereeView(req.scope, order_id))
}
