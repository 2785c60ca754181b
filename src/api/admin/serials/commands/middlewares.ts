import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody } from "../../../validation"
import { ChangeSerials } from "./validators"

/** Changing units by hand. Ten thousand ids are more than the 100 kB at which Express would stop. */
export const commandMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/commands",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ChangeSerials)],
  },
]
