import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../../validation"
import { DeclareReturn, WithdrawDeclaration } from "./validators"

/** What a buyer says of the units on a return. */
export const storeReturnMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/returns/:id/serials",
    methods: ["POST"],
    middlewares: [validBody(DeclareReturn)],
  },
  {
    matcher: "/store/returns/:id/serials",
    methods: ["DELETE"],
    middlewares: [validBody(WithdrawDeclaration)],
  },
]
