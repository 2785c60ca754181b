import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { EraseProofResponse } from "../../../../../../types/fulfillments"
import { eraseDeliveryProofWorkflow } from "../../../../../../workflows/delivering/erase-proof"
import { pathId } from "../../../../../path-id"

/** Erases who signed for a fulfilment, signatures, photos and the notes beside them; the deliveries stay. */
export const DELETE = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<EraseProofResponse>
) => {
  const fulfillment_id = pathId(req)
  const { result } = await eraseDeliveryProofWorkflow(req.scope).run({ input: { fulfillment_id } })
  res.json({ fulfillment_id, erased: result })
}
