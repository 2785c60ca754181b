import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../validation"
import { ResolveLink } from "./validators"

/** How a scanned GS1 Digital Link is resolved. */
export const digitalLinkMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/serials/digital-link",
    methods: ["GET"],
    middlewares: [
      // Who is logged in is counted by that, too.
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validQuery(ResolveLink),
    ],
  },
]
