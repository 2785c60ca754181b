import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { PrintSlip } from "../../query-validators"
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
    middlewares: [validateAndTransformQuery(ListDeliveries, { isList: true })],
  },
  {
    matcher: "/admin/serial-deliveries",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(CreateDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ChangeDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/receiving-slip",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PrintSlip, {})],
  },
  {
    matcher: "/admin/serial-deliveries/:id/serials",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListDeliverySerials, { isList: true })],
  },
  {
    matcher: "/admin/serial-deliveries/:id/receive",
    methods: ["POST"],
    bodyParser,
    middlewares: [validateAndTransformBody(ReceiveDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/close",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(EndDelivery)],
  },
  {
    matcher: "/admin/serial-deliveries/:id/cancel",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(EndDelivery)],
  },
]
