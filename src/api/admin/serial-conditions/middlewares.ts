import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { CreateCondition, UpdateCondition } from "./validators"

/** Conditions that units are graded with. */
export const conditionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-conditions",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreateCondition)],
  },
  {
    matcher: "/admin/serial-conditions/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdateCondition)],
  },
]
