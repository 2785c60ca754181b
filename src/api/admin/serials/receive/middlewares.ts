import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../validation"
import { CheckSerials, FindGtins, ReceiveSerials } from "./validators"

/** Ten thousand units with their details are some megabytes; Express would stop at 100 kB. */
const bodyParser = { sizeLimit: "10mb" }

/** Receiving, and checking numbers and GTINs beforehand. */
export const receiveMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/receive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ReceiveSerials)],
  },
  {
    matcher: "/admin/serials/check",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(CheckSerials)],
  },
  {
    matcher: "/admin/serials/gtins",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(FindGtins)],
  },
]
