import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PrintSlip } from "../../../query-validators"
import { validBody, validQuery } from "../../../validation"
import { ListOperations, RevertOperation } from "./validators"

/** What was done to serials, and undoing it. */
export const operationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/operations",
    methods: ["GET"],
    middlewares: [validQuery(ListOperations)],
  },
  {
    matcher: "/admin/serials/operations/:id/revert",
    methods: ["POST"],
    middlewares: [validBody(RevertOperation)],
  },
  {
    matcher: "/admin/serials/operations/:id/receiving-slip",
    methods: ["GET"],
    middlewares: [validQuery(PrintSlip)],
  },
]
