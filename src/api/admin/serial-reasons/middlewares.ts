import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { CreateReason, UpdateReason } from "./validators"

/** Reasons that are offered wherever one is asked for. */
export const reasonMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-reasons",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CreateReason)],
  },
  {
    matcher: "/admin/serial-reasons/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(UpdateReason)],
  },
]
