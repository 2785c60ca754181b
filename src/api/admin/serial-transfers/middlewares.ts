import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../validation"
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
    middlewares: [validQuery(ListTransfers)],
  },
  {
    matcher: "/admin/serial-transfers",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(DispatchSerials)],
  },
  {
    matcher: "/admin/serial-transfers/move",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(MoveSerials)],
  },
  {
    matcher: "/admin/serial-transfers/:id/serials",
    methods: ["GET"],
    middlewares: [validQuery(ListTransferSerials)],
  },
  {
    matcher: "/admin/serial-transfers/:id/arrive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ArriveSerials)],
  },
  {
    matcher: "/admin/serial-transfers/:id/lose",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(LoseInTransit)],
  },
  {
    matcher: "/admin/serial-transfers/:id/cancel",
    methods: ["POST"],
    middlewares: [validBody(CancelTransfer)],
  },
]
