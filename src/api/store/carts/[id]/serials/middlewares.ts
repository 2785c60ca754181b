import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../../validation"
import { ChooseUnits } from "./validators"

/** The units that buyers choose for their carts. */
export const cartSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/carts/:id/serials",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validBody(ChooseUnits),
    ],
  },
]
