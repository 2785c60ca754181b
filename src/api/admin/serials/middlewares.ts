import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  CountSerials,
  ExportSerials,
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
    middlewares: [validateAndTransformQuery(ListSerials, { isList: true })],
  },
  {
    matcher: "/admin/serials/export",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ExportSerials, {})],
  },
  {
    matcher: "/admin/serials/lookup",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(LookUpSerials, {})],
  },
  {
    matcher: "/admin/serials/generated",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PreviewGenerated, {})],
  },
  {
    matcher: "/admin/serials/counts",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(CountSerials, {})],
  },
  {
    matcher: "/admin/serials/reconciliation",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReconcileSerials, {})],
  },
  {
    matcher: "/admin/serials/reconciliation/repairs",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(RepairDiscrepancy)],
  },
  {
    matcher: "/admin/serials/:id/history",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReadHistory, {})],
  },
]
