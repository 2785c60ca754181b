import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ReleaseSerials } from "../../../orders/[id]/serials/validators"
import { CaptureClaim } from "./validators"

/** The serials of a claim. */
export const claimSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/claims/:id/serials/capture",
    methods: ["POST"],
    bodyParser: { sizeLimit: "5mb" },
    middlewares: [validateAndTransformBody(CaptureClaim)],
  },
  {
    matcher: "/admin/claims/:id/serials/release",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(ReleaseSerials)],
  },
]
