import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../validation"
import { MakeClaimCodes } from "./validators"

/** The codes that lie in units' boxes. */
export const claimCodeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/claim-codes",
    methods: ["POST"],
    middlewares: [validBody(MakeClaimCodes)],
  },
]
