import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ListPolicies, SetPolicy } from "./validators"

/** Settings of the store and of items. */
export const policyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-policies",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListPolicies, { isList: true })],
  },
  {
    matcher: "/admin/serial-policies/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(SetPolicy)],
  },
]
