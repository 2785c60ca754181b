import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusalsIn } from "../../../../../../modules/serial/refusal-error"
import type { OwnSerialResponse, RegisterUnitBody } from "../../../../../../types/buyers"
import type { Registration } from "../../../../../../workflows/buyers/prepare-registration"
import { registerUnitWorkflow } from "../../../../../../workflows/buyers/register-unit"
import { limited } from "../../../../../limits"
import { noSooner } from "../../../../../no-sooner"
import { answerRefusals } from "../../../../../refusals"
import { requestedByBuyer } from "../../../../../request"
import { ownSerial } from "../../../../../views/own-serials"

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
      const serialId = await noSooner(registered(req, input))
      res.json({ serial: await ownSerial(req.scope, customer_id, serialId) })
    }
  )
)

/** Looks once more when somebody else was at the same unit: it may be the same customer, with the same request. */
async function registered(
  { scope }: AuthenticatedMedusaRequest<RegisterUnitBody>,
  input: Registration
): Promise<string> {
  const run = async () => (await registerUnitWorkflow(scope).run({ input })).result
  try {
    return await run()
  } catch (error) {
    const isMeanwhile = refusalsIn(error)?.some(({ code }) => MEANWHILE.includes(code))
    if (!isMeanwhile) {
      throw error
    }
    return run()
  }
}

const MEANWHILE: readonly string[] = ["stale_write", "registered_already"]
