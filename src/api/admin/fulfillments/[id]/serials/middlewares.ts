import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../../validation"
import { DeliverSerials, LoseSerials, UndeliverSerials } from "./validators"

/** The serials of a fulfilment. */
export const fulfillmentSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/fulfillments/:id/serials/deliver",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(DeliverSerials)],
  },
  {
    matcher: "/admin/fulfillments/:id/serials/undeliver",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(UndeliverSerials)],
  },
  {
    matcher: "/admin/fulfillments/:id/serials/lose",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(LoseSerials)],
  },
]
