import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { ChangeDraftLine, CompleteSale, ScanToDraft } from "./validators"

/** The serials of a draft order; what is captured on its lines goes through the routes of orders. */
export const draftSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/draft-orders/:id/serials/scan",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ScanToDraft)],
  },
  {
    matcher: "/admin/draft-orders/:id/serials/lines",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ChangeDraftLine)],
  },
  {
    matcher: "/admin/draft-orders/:id/serials/complete-sale",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CompleteSale)],
  },
]
