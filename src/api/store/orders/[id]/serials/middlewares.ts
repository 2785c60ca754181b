import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../../validation"
import { ListOrdered } from "./validators"

/** What a buyer sees of the units of an order. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/orders/:id/serials",
    methods: ["GET"],
    middlewares: [validQuery(ListOrdered)],
  },
]
