import type { MiddlewareRoute } from "@medusajs/framework/http"
import { checkReservationChange } from "../../workflows/stock/check-reservation-change"
import { guard } from "./guard"

const guardUpdatedReservation = guard<{ quantity?: number; location_id?: string }>(
  async ({ scope, params, validatedBody }) =>
    checkReservationChange(scope, { id: params.id, change: validatedBody })
)

const guardDeletedReservation = guard(async ({ scope, params }) =>
  checkReservationChange(scope, { id: params.id, change: "delete" })
)

/** The guard of the plugin's own reservations on Medusa's reservation routes. */
export const reservationGuard: MiddlewareRoute[] = [
  {
    matcher: "/admin/reservations/:id",
    methods: ["POST"],
    middlewares: [guardUpdatedReservation],
  },
  {
    matcher: "/admin/reservations/:id",
    methods: ["DELETE"],
    middlewares: [guardDeletedReservation],
  },
]
