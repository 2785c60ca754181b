import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { MakeClaimCodes } from "./validators"

/** The codes that lie in units' boxes. */
export const claimCodeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/claim-codes",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(MakeClaimCodes)],
  },
]
