import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { PreviewLabel, PrintLabels, ShowBarcode } from "./validators"

/** Labels of units, and their bar codes. */
export const labelMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/labels",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(PrintLabels)],
  },
  {
    matcher: "/admin/serials/:id/label",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PreviewLabel, {})],
  },
  {
    matcher: "/admin/serials/:id/barcode",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ShowBarcode, {})],
  },
]
