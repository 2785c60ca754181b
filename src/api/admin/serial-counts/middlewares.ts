import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  CloseCount,
  ListCounts,
  ListCountScans,
  OpenCount,
  RecountSerials,
  ReviewCount,
  ScanCount,
  StepCount,
} from "./validators"

/** A hundred thousand ticked ids, or ten thousand scans, are more than the 100 kB at which Express would stop. */
const bodyParser = { sizeLimit: "5mb" }

/** Counts of what stands at a location. */
export const countMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-counts",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListCounts, { isList: true })],
  },
  {
    matcher: "/admin/serial-counts",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(OpenCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/scan",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ScanCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/scans",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListCountScans, { isList: true })],
  },
  {
    matcher: "/admin/serial-counts/:id/review",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReviewCount, { isList: true })],
  },
  {
    matcher: "/admin/serial-counts/:id/review",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StepCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/recount",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(RecountSerials)],
  },
  {
    matcher: "/admin/serial-counts/:id/approve",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StepCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/close",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(CloseCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/cancel",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StepCount)],
  },
]
