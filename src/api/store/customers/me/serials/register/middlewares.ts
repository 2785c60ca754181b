import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../../../validation"
import { RegisterUnit } from "./validators"

/** How customers register their units. */
export const registrationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serials/register",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validBody(RegisterUnit)],
  },
]
