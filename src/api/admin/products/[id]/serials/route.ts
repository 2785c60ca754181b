import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProductSerialsResponse } from "../../../../../types/stock"
import { pathId } from "../../../../path-id"
import { productSerials } from "../../../../views/product-serials"

/** Shows the serials of a product, by variant and inventory item. */
export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ProductSerialsResponse>
) => {
  res.json(await productSerials(req.scope, pathId(req)))
}
