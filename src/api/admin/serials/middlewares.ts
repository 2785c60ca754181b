import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
import {
  CountSerials,
  ExportSerials,
  ListActivity,
  ListSerials,
  LookUpSerials,
  PreviewGenerated,
  ReadHistory,
  ReconcileSerials,
  RepairDiscrepancy,
} from "./validators"

/** Reading serials. */
export const serialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials",
    methods: ["GET"],
    middlewares: [validQuery(ListSerials)],
  },
  {
    matcher: "/admin/serials/export",
    methods: ["GET"],
    middlewares: [validQuery(ExportSerials)],
  },
  {
    matcher: "/admin/serials/activity",
    methods: ["GET"],
    middlewares: [validQuery(ListActivity)],
  },
  {
    matcher: "/admin/serials/lookup",
    methods: ["GET"],
    middlewares: [validQuery(LookUpSerials)],
  },
  {
    matcher: "/admin/serials/generated",
    methods: ["GET"],
    middlewares: [validQuery(PreviewGenerated)],
  },
  {
    matcher: "/admin/serials/counts",
    methods: ["GET"],
    middlewares: [validQuery(CountSerials)],
  },
  {
    matcher: "/admin/serials/reconciliation",
    methods: ["GET"],
    middlewares: [validQuery(ReconcileSerials)],
  },
  {
    matcher: "/admin/serials/reconciliation/repairs",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(RepairDiscrepancy)],
  },
  {
    matcher: "/admin/serials/:id/history",
    methods: ["GET"],
    middlewares: [validQuery(ReadHistory)],
  },
]
