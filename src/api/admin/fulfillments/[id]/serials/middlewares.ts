import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { DeliverSerials, LoseSerials, UndeliverSerials } from "./validators"

/** The serials of a fulfilment. */
export const fulfillmentSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/fulfillments/:id/serials/deliver",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(DeliverSerials)],
  },
  {
    matcher: "/admin/fulfillments/:id/serials/undeliver",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(UndeliverSerials)],
  },
  {
    matcher: "/admin/fulfillments/:id/serials/lose",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(LoseSerials)],
  },
]
