import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { LendSerials, ListLoans, ReturnLoan } from "./validators"

/** Ten thousand scans are more than the 100 kB at which Express would stop. */
const bodyParser = { sizeLimit: "2mb" }

/** Units that others have for a while. */
export const loanMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-loans",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListLoans, { isList: true })],
  },
  {
    matcher: "/admin/serial-loans",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(LendSerials)],
  },
  {
    matcher: "/admin/serial-loans/return",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ReturnLoan)],
  },
]
