import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { PrintSlip } from "../../../query-validators"
import { ListOperations, RevertOperation } from "./validators"

/** What was done to serials, and undoing it. */
export const operationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/operations",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListOperations, { isList: true })],
  },
  {
    matcher: "/admin/serials/operations/:id/revert",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(RevertOperation)],
  },
  {
    matcher: "/admin/serials/operations/:id/receiving-slip",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PrintSlip, {})],
  },
]
