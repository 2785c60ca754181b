import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
import { LendSerials, ListLoans, ReturnLoan } from "./validators"

/** Ten thousand scans are more than the 100 kB at which Express would stop. */
const bodyParser = { sizeLimit: "2mb" }

/** Units that others have for a while. */
export const loanMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-loans",
    methods: ["GET"],
    middlewares: [validQuery(ListLoans)],
  },
  {
    matcher: "/admin/serial-loans",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(LendSerials)],
  },
  {
    matcher: "/admin/serial-loans/return",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ReturnLoan)],
  },
]
