import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../validation"
import { VerifyNumber } from "./validators"

/** How the public checks a number. */
export const verificationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/serials/verify",
    methods: ["GET"],
    middlewares: [
      // Who is logged in is counted by that, too.
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validQuery(VerifyNumber),
    ],
  },
]
