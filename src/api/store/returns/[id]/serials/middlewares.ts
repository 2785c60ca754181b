import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { DeclareReturn, WithdrawDeclaration } from "./validators"

/** What a buyer says of the units on a return. */
export const storeReturnMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/returns/:id/serials",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(DeclareReturn)],
  },
  {
    matcher: "/store/returns/:id/serials",
    methods: ["DELETE"],
    middlewares: [validateAndTransformBody(WithdrawDeclaration)],
  },
]
