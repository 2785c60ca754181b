import {
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { OfferHandover } from "../serials/[id]/hand-over/validators"
import { ListOwnHandovers, NothingMore } from "./validators"

/** Units that go from one customer to another. */
export const handoverMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/customers/me/serials/:id/hand-over",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      validateAndTransformBody(OfferHandover),
    ],
  },
  {
    matcher: "/store/customers/me/serial-handovers",
    methods: ["GET"],
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      validateAndTransformQuery(ListOwnHandovers, { isList: true }),
    ],
  },
  {
    matcher: "/store/customers/me/serial-handovers/:id/accept",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      validateAndTransformBody(NothingMore),
    ],
  },
  {
    matcher: "/store/customers/me/serial-handovers/:id/decline",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      validateAndTransformBody(NothingMore),
    ],
  },
  {
    matcher: "/store/customers/me/serial-handovers/:id/cancel",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      validateAndTransformBody(NothingMore),
    ],
  },
]
