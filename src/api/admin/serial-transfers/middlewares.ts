import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  ArriveSerials,
  CancelTransfer,
  DispatchSerials,
  ListTransfers,
  ListTransferSerials,
  LoseInTransit,
  MoveSerials,
} from "./validators"

/** Ten thousand scans are more than the 100 kB at which Express would stop. */
const bodyParser = { sizeLimit: "2mb" }

/** Transfers between locations. */
export const transferMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-transfers",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListTransfers, { isList: true })],
  },
  {
    matcher: "/admin/serial-transfers",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(DispatchSerials)],
  },
  {
    matcher: "/admin/serial-transfers/move",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(MoveSerials)],
  },
  {
    matcher: "/admin/serial-transfers/:id/serials",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListTransferSerials, { isList: true })],
  },
  {
    matcher: "/admin/serial-transfers/:id/arrive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ArriveSerials)],
  },
  {
    matcher: "/admin/serial-transfers/:id/lose",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(LoseInTransit)],
  },
  {
    matcher: "/admin/serial-transfers/:id/cancel",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CancelTransfer)],
  },
]
