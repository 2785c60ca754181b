import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  CaptureSerials,
  CorrectShipment,
  ListCandidates,
  PrintPackingSlip,
  ProposeSerials,
  ReleaseSerials,
} from "./validators"

/** The serials of an order. */
export const orderSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/serials/candidates",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListCandidates, { isList: true })],
  },
  {
    matcher: "/admin/orders/:id/serials/packing-slip",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(PrintPackingSlip, {})],
  },
  {
    matcher: "/admin/orders/:id/serials/capture",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(CaptureSerials)],
  },
  {
    matcher: "/admin/orders/:id/serials/release",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validateAndTransformBody(ReleaseSerials)],
  },
  {
    matcher: "/admin/orders/:id/serials/propose",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ProposeSerials)],
  },
  {
    matcher: "/admin/orders/:id/serials/correct-shipment",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(CorrectShipment)],
  },
]
