import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"

/** What the store says of a customer's units. */
export const ownNoticeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serial-notices",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
]
