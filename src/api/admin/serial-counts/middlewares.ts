import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
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
    middlewares: [validQuery(ListCounts)],
  },
  {
    matcher: "/admin/serial-counts",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(OpenCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/scan",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ScanCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/scans",
    methods: ["GET"],
    middlewares: [validQuery(ListCountScans)],
  },
  {
    matcher: "/admin/serial-counts/:id/review",
    methods: ["GET"],
    middlewares: [validQuery(ReviewCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/review",
    methods: ["POST"],
    middlewares: [validBody(StepCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/recount",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(RecountSerials)],
  },
  {
    matcher: "/admin/serial-counts/:id/approve",
    methods: ["POST"],
    middlewares: [validBody(StepCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/close",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(CloseCount)],
  },
  {
    matcher: "/admin/serial-counts/:id/cancel",
    methods: ["POST"],
    middlewares: [validBody(StepCount)],
  },
]
