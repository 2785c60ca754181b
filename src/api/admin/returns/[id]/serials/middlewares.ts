import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ReleaseSerials } from "../../../orders/[id]/serials/validators"
import { validBody } from "../../../../validation"
import { liftReceivedSerials } from "./lift-received-serials"
import { CaptureReturn } from "./validators"

/** The serials of a return. */
export const returnSerialMiddlewares: MiddlewareRoute[] = [
  // Without a method it comes before Medusa's validation, which refuses every key that is not its own.
  { matcher: "/admin/returns/:id/receive/confirm", middlewares: [liftReceivedSerials] },
  {
    matcher: "/admin/returns/:id/receive/confirm",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
  },
  {
    matcher: "/admin/returns/:id/serials/capture",
    methods: ["POST"],
    bodyParser: { sizeLimit: "5mb" },
    middlewares: [validBody(CaptureReturn)],
  },
  {
    matcher: "/admin/returns/:id/serials/name-received",
    methods: ["POST"],
    bodyParser: { sizeLimit: "5mb" },
    middlewares: [validBody(CaptureReturn)],
  },
  {
    matcher: "/admin/returns/:id/serials/release",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ReleaseSerials)],
  },
]
