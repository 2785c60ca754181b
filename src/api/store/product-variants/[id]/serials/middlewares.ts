import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../../validation"
import { ListChoosable } from "./validators"

/** The units of a variant among which buyers choose. */
export const variantSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/product-variants/:id/serials",
    methods: ["GET"],
    middlewares: [validQuery(ListChoosable)],
  },
]
