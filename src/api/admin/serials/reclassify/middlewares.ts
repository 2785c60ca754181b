import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../validation"
import { ReclassifySerials } from "./validators"

/** Making units those of another item. Ten thousand scans are more than the 100 kB at which Express would stop. */
export const reclassifyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/reclassify",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ReclassifySerials)],
  },
]
