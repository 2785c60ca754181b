import {
  authenticate,
  validateAndTransformBody,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { RegisterUnit } from "./validators"

/** How customers register their units. */
export const registrationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serials/register",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      validateAndTransformBody(RegisterUnit),
    ],
  },
]
