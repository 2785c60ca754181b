import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { checkCancellation } from "../../workflows/fulfilling/check-cancellation"
import { checkFulfilment } from "../../workflows/fulfilling/check-fulfilment"
import { answerWith } from "../refusals"
import { guard } from "./guard"

/** The body of Medusa's route, validated by Medusa. */
interface CreateFulfillment {
  items: { id: string; quantity: number }[]
  location_id?: string | null
  additional_data?: Record<string, unknown>
}

/**
 * Refuses a fulfilment whose tracked units are not captured, before Medusa asks the provider for a label. The sale
 * itself is judged again, and for good, in the hook. Where no location is given, it sets the one at which the lines'
 * stock is reserved: Medusa would take stock from there, but note the shipping option's.
 */
async function guardFulfillment(
  req: AuthenticatedMedusaRequest<CreateFulfillment>,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const { refusals, location_id } = await checkFulfilment(req.scope, {
    ...req.validatedBody,
    order_id: req.params.id,
  })
  if (refusals.length > 0) {
    await answerWith(refusals, req, res)
    return
  }
  if (location_id !== null) {
    req.validatedBody.location_id = location_id
  }
  next()
}

const guardCancellation = guard(async ({ scope, params }) =>
  checkCancellation(scope, params.id!, params.fulfillment_id!)
)

/** The guard of Medusa's routes that make a fulfilment, and cancel it. */
export const fulfillmentGuard: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/fulfillments",
    methods: ["POST"],
    middlewares: [guardFulfillment],
  },
  {
    matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/cancel",
    methods: ["POST"],
    middlewares: [guardCancellation],
  },
]
