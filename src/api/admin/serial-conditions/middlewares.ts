import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../validation"
import { CreateCondition, UpdateCondition } from "./validators"

/** Conditions that units are graded with. */
export const conditionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-conditions",
    methods: ["POST"],
    middlewares: [validBody(CreateCondition)],
  },
  {
    matcher: "/admin/serial-conditions/:id",
    methods: ["POST"],
    middlewares: [validBody(UpdateCondition)],
  },
]
