import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../../validation"
import { ExportAudit, ListAuditExports, ListAuditRuns, ReadAudit } from "./validators"

/** The audit trail: its verification and its export. */
export const auditMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/audit/runs",
    methods: ["GET"],
    middlewares: [validQuery(ListAuditRuns)],
  },
  {
    matcher: "/admin/serials/audit/exports",
    methods: ["GET"],
    middlewares: [validQuery(ListAuditExports)],
  },
  {
    matcher: "/admin/serials/audit/export",
    methods: ["GET"],
    middlewares: [validQuery(ReadAudit)],
  },
  {
    matcher: "/admin/serials/audit/export",
    methods: ["POST"],
    // Ten thousand scans are more than the 100 kB at which Express would stop.
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ExportAudit)],
  },
]
