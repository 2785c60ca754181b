import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validBody, validQuery } from "../../../../validation"
import {
  CaptureSerials,
  CorrectShipment,
  ListCandidates,
  PrintPackingSlip,
  ProposeSerials,
  ReleaseSerials,
  SetTransferee,
} from "./validators"

/** The serials of an order. */
export const orderSerialMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/serials/candidates",
    methods: ["GET"],
    middlewares: [validQuery(ListCandidates)],
  },
  {
    matcher: "/admin/orders/:id/serials/packing-slip",
    methods: ["GET"],
    middlewares: [validQuery(PrintPackingSlip)],
  },
  {
    matcher: "/admin/orders/:id/serials/capture",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(CaptureSerials)],
  },
  {
    matcher: "/admin/orders/:id/serials/release",
    methods: ["POST"],
    bodyParser: { sizeLimit: "2mb" },
    middlewares: [validBody(ReleaseSerials)],
  },
  {
    matcher: "/admin/orders/:id/serials/transferee",
    methods: ["POST"],
    middlewares: [validBody(SetTransferee)],
  },
  {
    matcher: "/admin/orders/:id/serials/propose",
    methods: ["POST"],
    middlewares: [validBody(ProposeSerials)],
  },
  {
    matcher: "/admin/orders/:id/serials/correct-shipment",
    methods: ["POST"],
    middlewares: [validBody(CorrectShipment)],
  },
]
