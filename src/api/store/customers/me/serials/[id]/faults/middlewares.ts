import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../../../../validation"
import { ReportFault } from "./validators"

/** What customers report of their units. */
export const faultMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serials/:id/faults",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validBody(ReportFault)],
  },
]
