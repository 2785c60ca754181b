import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
import { ListPolicies, SetPolicy } from "./validators"

/** Settings of the store and of items. */
export const policyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-policies",
    methods: ["GET"],
    middlewares: [validQuery(ListPolicies)],
  },
  {
    matcher: "/admin/serial-policies/:id",
    methods: ["POST"],
    middlewares: [validBody(SetPolicy)],
  },
]
