import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PrintSlip } from "../../query-validators"
import { validBody, validQuery } from "../../validation"
import {
  CancelCase,
  CloseCase,
  EditCase,
  HandBack,
  ListCases,
  ListCaseSerials,
  OpenCase,
  ReceiveCase,
  ReplaceInAdvance,
  ReturnCase,
  SendCase,
} from "./validators"

/** Ten thousand scans are more than the 100 kB at which Express would stop. */
const bodyParser = { sizeLimit: "2mb" }

/** Repairs, claims and returns to suppliers. */
export const caseMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-cases",
    methods: ["GET"],
    middlewares: [validQuery(ListCases)],
  },
  {
    matcher: "/admin/serial-cases",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(OpenCase)],
  },
  {
    matcher: "/admin/serial-cases/:id",
    methods: ["POST"],
    middlewares: [validBody(EditCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/ticket",
    methods: ["GET"],
    middlewares: [validQuery(PrintSlip)],
  },
  {
    matcher: "/admin/serial-cases/:id/serials",
    methods: ["GET"],
    middlewares: [validQuery(ListCaseSerials)],
  },
  {
    matcher: "/admin/serial-cases/:id/receive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ReceiveCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/send",
    methods: ["POST"],
    middlewares: [validBody(SendCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/return",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ReturnCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/hand-back",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(HandBack)],
  },
  {
    matcher: "/admin/serial-cases/:id/replace-in-advance",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ReplaceInAdvance)],
  },
  {
    matcher: "/admin/serial-cases/:id/close",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(CloseCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/cancel",
    methods: ["POST"],
    middlewares: [validBody(CancelCase)],
  },
]
