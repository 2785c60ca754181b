import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PackingListResponse } from "../../../../types/packing"
import { packingQueue } from "../../../views/packing"
import type { ListPackingQuery } from "./validators"

/** Lists the orders with tracked units that have not left yet, oldest first, with how far each is packed. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListPackingQuery>,
  res: MedusaResponse<PackingListResponse>
) => {
  res.json(await packingQueue(req.scope, req.validatedQuery as ListPackingQuery))
}
