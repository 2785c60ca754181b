import type { MiddlewareRoute } from "@medusajs/framework/http"
import { validQuery } from "../../../validation"
import { ReadAgeing, ReadMovements, ReadRates, ReadTimeToSale } from "./validators"

/** Figures of what happened, and of how old stock is. */
export const insightMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/serials/insight/movements",
    methods: ["GET"],
    middlewares: [validQuery(ReadMovements)],
  },
  {
    matcher: "/admin/serials/insight/rates",
    methods: ["GET"],
    middlewares: [validQuery(ReadRates)],
  },
  {
    matcher: "/admin/serials/insight/ageing",
    methods: ["GET"],
    middlewares: [validQuery(ReadAgeing)],
  },
  {
    matcher: "/admin/serials/insight/time-to-sale",
    methods: ["GET"],
    middlewares: [validQuery(ReadTimeToSale)],
  },
]
