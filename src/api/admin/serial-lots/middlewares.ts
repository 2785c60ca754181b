import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../validation"
import { ExportTrace, ListLots, TraceUnits } from "./validators"

/** Lots, and who got their units. */
export const lotMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-lots",
    methods: ["GET"],
    middlewares: [validQuery(ListLots)],
  },
  {
    matcher: "/admin/serial-lots/trace",
    methods: ["GET"],
    middlewares: [validQuery(TraceUnits)],
  },
  {
    matcher: "/admin/serial-lots/trace/export",
    methods: ["GET"],
    middlewares: [validQuery(ExportTrace)],
  },
]
