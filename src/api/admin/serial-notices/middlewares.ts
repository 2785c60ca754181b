import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
import {
  ChangeNotice,
  CloseNotice,
  ExportNoticedSerials,
  ExtendNotice,
  ListNoticedSerials,
  ListNotices,
  OpenNotice,
  PreviewNotice,
  ReduceNotice,
  ReopenNotice,
  ResolveNotice,
} from "./validators"

/** Ten thousand scans are more than the 100 kB at which Express would stop. */
const bodyParser = { sizeLimit: "2mb" }

/** Recalls, and units that were stolen. */
export const noticeMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-notices",
    methods: ["GET"],
    middlewares: [validQuery(ListNotices)],
  },
  {
    matcher: "/admin/serial-notices",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(OpenNotice)],
  },
  {
    matcher: "/admin/serial-notices/preview",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(PreviewNotice)],
  },
  {
    matcher: "/admin/serial-notices/:id",
    methods: ["POST"],
    middlewares: [validBody(ChangeNotice)],
  },
  {
    matcher: "/admin/serial-notices/:id/serials",
    methods: ["GET"],
    middlewares: [validQuery(ListNoticedSerials)],
  },
  {
    matcher: "/admin/serial-notices/:id/export",
    methods: ["GET"],
    middlewares: [validQuery(ExportNoticedSerials)],
  },
  {
    matcher: "/admin/serial-notices/:id/extend",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ExtendNotice)],
  },
  {
    matcher: "/admin/serial-notices/:id/reduce",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ReduceNotice)],
  },
  {
    matcher: "/admin/serial-notices/:id/resolve",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ResolveNotice)],
  },
  {
    matcher: "/admin/serial-notices/:id/close",
    methods: ["POST"],
    middlewares: [validBody(CloseNotice)],
  },
  {
    matcher: "/admin/serial-notices/:id/reopen",
    methods: ["POST"],
    middlewares: [validBody(ReopenNotice)],
  },
]
