import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../validation"
import { CorrectSerial, DescribeSerial } from "./validators"

/** Putting the record of one serial right. */
export const serialChangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/:id",
    methods: ["POST"],
    middlewares: [validBody(DescribeSerial)],
  },
  {
    matcher: "/admin/serials/:id/correct",
    methods: ["POST"],
    middlewares: [validBody(CorrectSerial)],
  },
]
