import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { DeclareReturn } from "./validators"

/** What a buyer says of the units on a return. */
export const storeReturnMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/returns/:id/serials",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(DeclareReturn)],
  },
]
