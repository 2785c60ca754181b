import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefusalCode } from "../../../../../../lifecycle/refusals"
import type { OwnSerialResponse, RegisterUnitBody } from "../../../../../../types/buyers"
import { registerUnitWorkflow } from "../../../../../../workflows/buyers/register-unit"
import { againAfter } from "../../../../../again-after"
import { limited } from "../../../../../limits"
import { noSooner } from "../../../../../no-sooner"
import { answerRefusals } from "../../../../../refusals"
import { requestedByBuyer } from "../../../../../request"
import { ownSerial } from "../../../../../views/own-serials"

/** What says that somebody was at the same unit: perhaps the same customer, with the same request. */
const MEANWHILE: RefusalCode[] = ["stale_write", "registered_already", "operation_unfinished"]

/** Registers a unit to the customer, who bought it logged in or has the order's e-mail or the code of its box. */
export const POST = limited(
  "register",
  "failures",
  answerRefusals(
    async (
      req: AuthenticatedMedusaRequest<RegisterUnitBody>,
      res: MedusaResponse<OwnSerialResponse>
    ) => {
      const customer_id = req.auth_context.actor_id
      const input = requestedByBuyer(req, { ...req.validatedBody, customer_id })
      const register = async () => (await registerUnitWorkflow(req.scope).run({ input })).result
      const serialId = await noSooner(againAfter(MEANWHILE, register))
      res.json({ serial: await ownSerial(req.scope, customer_id, serialId) })
    }
  )
)
