import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../../validation"
import { PreviewLabel, PrintLabels, ShowBarcode } from "./validators"

/** Labels of units, and their bar codes. */
export const labelMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/labels",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(PrintLabels)],
  },
  {
    matcher: "/admin/serials/:id/label",
    methods: ["GET"],
    middlewares: [validQuery(PreviewLabel)],
  },
  {
    matcher: "/admin/serials/:id/barcode",
    methods: ["GET"],
    middlewares: [validQuery(ShowBarcode)],
  },
]
