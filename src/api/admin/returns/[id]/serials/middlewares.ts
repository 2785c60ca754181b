import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ReleaseSerials } from "../../../orders/[id]/serials/validators"
import { CaptureReturn } from "./validators"

/** The serials of a return. */
export const returnSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/returns/:id/serials/capture",
    methods: ["POST"],
    bodyParser: { sizeLimit: "5mb" },
    middlewares: [validateAndTransformBody(CaptureReturn)],
  },
  {
    matcher: "/admin/returns/:id/serials/release",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(ReleaseSerials)],
  },
]
