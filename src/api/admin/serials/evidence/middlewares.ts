import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { TakeEvidence } from "./validators"

/** Foreign units kept as evidence. */
export const evidenceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/evidence",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(TakeEvidence)],
  },
]
