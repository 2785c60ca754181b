import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { ReadAgeing, ReadMovements, ReadRates, ReadTimeToSale } from "./validators"

/** Figures of what happened, and of how old stock is. */
export const insightMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/insight/movements",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReadMovements, {})],
  },
  {
    matcher: "/admin/serials/insight/rates",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReadRates, {})],
  },
  {
    matcher: "/admin/serials/insight/ageing",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReadAgeing, {})],
  },
  {
    matcher: "/admin/serials/insight/time-to-sale",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ReadTimeToSale, {})],
  },
]
