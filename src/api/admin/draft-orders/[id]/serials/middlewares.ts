import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../../validation"
import { ChangeDraftLine, CompleteSale, ScanToDraft } from "./validators"

/** The serials of a draft order; what is captured on its lines goes through the routes of orders. */
export const draftSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/draft-orders/:id/serials/scan",
    methods: ["POST"],
    middlewares: [validBody(ScanToDraft)],
  },
  {
    matcher: "/admin/draft-orders/:id/serials/lines",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ChangeDraftLine)],
  },
  {
    matcher: "/admin/draft-orders/:id/serials/complete-sale",
    methods: ["POST"],
    middlewares: [validBody(CompleteSale)],
  },
]
