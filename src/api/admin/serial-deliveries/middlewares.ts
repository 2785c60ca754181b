import type { MiddlewareRoute } from "@medusajs/framework/http"
import { PrintSlip } from "../../query-validators"
import { validBody, validQuery } from "../../validation"
import {
  ChangeDelivery,
  CreateDelivery,
  EndDelivery,
  ListDeliveries,
  ListDeliverySerials,
  ReceiveDelivery,
} from "./validators"

/** Ten thousand units with their details are some megabytes; Express would stop at 100 kB. */
const bodyParser = { sizeLimit: "10mb" }

/** Expected deliveries. */
export const deliveryMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serial-deliveries",
    methods: ["GET"],
    middlewares: [validQuery(ListDeliveries)],
  },
  {
    matcher: "/admin/serial-deliveries",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(CreateDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ChangeDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/receiving-slip",
    methods: ["GET"],
    middlewares: [validQuery(PrintSlip)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/serials",
    methods: ["GET"],
    middlewares: [validQuery(ListDeliverySerials)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/receive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validBody(ReceiveDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/close",
    methods: ["POST"],
    middlewares: [validBody(EndDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/cancel",
    methods: ["POST"],
    middlewares: [validBody(EndDelivery)],
  },
]
