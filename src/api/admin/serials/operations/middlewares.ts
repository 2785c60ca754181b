import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
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
]
