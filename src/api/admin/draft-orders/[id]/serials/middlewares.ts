import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ScanToDraft } from "./validators"

/** The serials of a draft order; what is captured on its lines goes through the routes of orders. */
export const draftSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/draft-orders/:id/serials/scan",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ScanToDraft)],
  },
]
