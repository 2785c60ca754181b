import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../../validation"
import { ListOwnSerials } from "./validators"

/** The units that a customer owns. */
export const ownSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serials",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validQuery(ListOwnSerials)],
  },
]
