import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../validation"
import { ChangeWarranties } from "./validators"

/** Changing warranties by hand. Ten thousand scans are more than the 100 kB at which Express would stop. */
export const warrantyMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/warranties",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ChangeWarranties)],
  },
]
