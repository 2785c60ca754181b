import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../../validation"
import { ListOwnCases } from "./validators"

/** What becomes of the faults that customers report. */
export const ownCaseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serial-cases",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validQuery(ListOwnCases)],
  },
]
