import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { CorrectSerial, DescribeSerial } from "./validators"

/** Putting the record of one serial right. */
export const serialChangeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(DescribeSerial)],
  },
  {
    matcher: "/admin/serials/:id/correct",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CorrectSerial)],
  },
]
