import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OfferHandoverBody, OwnHandoverResponse } from "../../../../../../../types/buyers"
import { offerHandoverWorkflow } from "../../../../../../../workflows/buyers/offer-handover"
import { limited } from "../../../../../../limits"
import { pathId } from "../../../../../../path-id"
import { answerRefusals } from "../../../../../../refusals"
import { ownHandover } from "../../../../../../views/own-handovers"

/** Offers a unit of the customer's to another log-in, whose it is once they accept; the same again stays one offer. */
export const POST = limited(
  "handOver",
  "requests",
  answerRefusals(
    async (
      req: AuthenticatedMedusaRequest<OfferHandoverBody>,
      res: MedusaResponse<OwnHandoverResponse>
    ) => {
      const customer_id = req.auth_context.actor_id
      const input = { ...req.validatedBody, customer_id, serial_id: pathId(req) }
      const { result } = await offerHandoverWorkflow(req.scope).run({ input })
      res.status(201).json({ handover: await ownHandover(req.scope, customer_id, result) })
    }
  )
)
