import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { PrintSlip } from "../../query-validators"
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
    middlewares: [validateAndTransformQuery(ListCases, { isList: true })],
  },
  {
    matcher: "/admin/serial-cases",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(OpenCase)],
  },
  {
    matcher: "/admin/serial-cases/:id",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(EditCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/ticket",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PrintSlip, {})],
  },
  {
    matcher: "/admin/serial-cases/:id/serials",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListCaseSerials, { isList: true })],
  },
  {
    matcher: "/admin/serial-cases/:id/receive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ReceiveCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/send",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(SendCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/return",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ReturnCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/hand-back",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(HandBack)],
  },
  {
    matcher: "/admin/serial-cases/:id/replace-in-advance",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ReplaceInAdvance)],
  },
  {
    matcher: "/admin/serial-cases/:id/close",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(CloseCase)],
  },
  {
    matcher: "/admin/serial-cases/:id/cancel",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CancelCase)],
  },
]
