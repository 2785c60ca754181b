import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../validation"
import { TakeEvidence } from "./validators"

/** Foreign units kept as evidence. */
export const evidenceMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/evidence",
    methods: ["POST"],
    middlewares: [validBody(TakeEvidence)],
  },
]
