import {
  authenticate,
  validateAndTransformBody,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { ChooseUnits } from "./validators"

/** The units that buyers choose for their carts. */
export const cartSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/serials",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validateAndTransformBody(ChooseUnits),
    ],
  },
]
