import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../validation"
import { ListPacking } from "./validators"

/** The orders that wait to be packed. */
export const packingMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/packing",
    methods: ["GET"],
    middlewares: [validQuery(ListPacking)],
  },
]
