import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../validation"
import { CreateReason, UpdateReason } from "./validators"

/** Reasons that are offered wherever one is asked for. */
export const reasonMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-reasons",
    methods: ["POST"],
    middlewares: [validBody(CreateReason)],
  },
  {
    matcher: "/admin/serial-reasons/:id",
    methods: ["POST"],
    middlewares: [validBody(UpdateReason)],
  },
]
