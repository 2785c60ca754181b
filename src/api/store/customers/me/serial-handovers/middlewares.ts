import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { OfferHandover } from "../serials/[id]/hand-over/validators"
import { validBody, validQuery } from "../../../../validation"
import { ListOwnHandovers, NothingMore } from "./validators"

/** Units that go from one customer to another. */
export const handoverMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serials/:id/hand-over",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validBody(OfferHandover)],
  },
  {
    matcher: "/store/customers/me/serial-handovers",
    methods: ["GET"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validQuery(ListOwnHandovers)],
  },
  {
    matcher: "/store/customers/me/serial-handovers/:id/accept",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validBody(NothingMore)],
  },
  {
    matcher: "/store/customers/me/serial-handovers/:id/decline",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validBody(NothingMore)],
  },
  {
    matcher: "/store/customers/me/serial-handovers/:id/cancel",
    methods: ["POST"],
    middlewares: [authenticate("customer", ["session", "bearer"]), validBody(NothingMore)],
  },
]
