import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PolicyBody, PolicyResponse } from "../../../../types/policies"
import { setSerialPolicyWorkflow } from "../../../../workflows/settings/set-policy"
import { pathId } from "../../../path-id"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"
import { policyOwner, policyView } from "../../../views/policies"

/** Shows the settings of an item, or of the store (`store`). */
export const GET = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<PolicyResponse>) => {
    res.json({ policy: await policyView(req.scope, policyOwner(pathId(req))) })
  }
)

/** Writes settings, and switches tracking on and off. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<PolicyBody>, res: MedusaResponse<PolicyResponse>) => {
    const owner = policyOwner(pathId(req))
    const body = { ...req.validatedBody, inventory_item_id: owner }
    await setSerialPolicyWorkflow(req.scope).run({ input: requested(req, body) })
    res.json({ policy: await policyView(req.scope, owner) })
  }
)
