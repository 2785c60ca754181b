import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationListResponse } from "../../../../types/operations"
import { serialService } from "../../../../workflows/support/request"
import { operationViews } from "../../../views/operations"
import type { ListOperationsQuery } from "./validators"

/** Lists what was done to serials, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, ListOperationsQuery>,
  res: MedusaResponse<OperationListResponse>
) => {
  const { limit, offset, kind, state, ...rest } = req.validatedQuery
  const filter = { ...rest, kinds: kind, states: state }
  const page = await serialService(req.scope).findOperations(filter, { limit, offset })
  res.json({
    ...page,
    operations: await operationViews(req.scope, page.operations),
    limit,
    offset,
  })
}
