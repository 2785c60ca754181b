import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { CheckSerials, ReceiveSerials } from "./validators"

/** Ten thousand units with their details are some megabytes; Express would stop at 100 kB. */
const bodyParser = { sizeLimit: "10mb" }

/** Receiving, and checking numbers beforehand. */
export const receiveMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/receive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ReceiveSerials)],
  },
  {
    matcher: "/admin/serials/check",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(CheckSerials)],
  },
]
