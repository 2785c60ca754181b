import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ReleaseSerials } from "../../../orders/[id]/serials/validators"
import { validBody } from "../../../../validation"
import { CaptureClaim } from "./validators"

/** The serials of a claim. */
export const claimSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/claims/:id/serials/capture",
    methods: ["POST"],
    bodyParser: { sizeLimit: "5mb" },
    middlewares: [validBody(CaptureClaim)],
  },
  {
    matcher: "/admin/claims/:id/serials/release",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ReleaseSerials)],
  },
]
