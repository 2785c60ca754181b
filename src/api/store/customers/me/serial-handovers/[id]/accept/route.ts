import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { RefusalCode } from "../../../../../../../lifecycle/refusals"
import type { OwnSerialResponse } from "../../../../../../../types/buyers"
import { acceptHandoverWorkflow } from "../../../../../../../workflows/buyers/accept-handover"
import { againAfter } from "../../../../../../again-after"
import { pathId } from "../../../../../../path-id"
import { answerRefusals } from "../../../../../../refusals"
import { ownSerial } from "../../../../../../views/own-serials"

/** What says that another client of the customer's accepts at the same moment. */
const MEANWHILE: RefusalCode[] = ["stale_write", "operation_unfinished"]

/** Takes over a unit that another customer offers: it is the customer's own, and its warranty goes along. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse<OwnSerialResponse>) => {
    const customer_id = req.auth_context.actor_id
    const input = { handover_id: pathId(req), customer_id }
    const { result } = await againAfter(MEANWHILE, () =>
      acceptHandoverWorkflow(req.scope).run({ input })
    )
    const [serialId = ""] = result.serial_ids
    res.json({ serial: await ownSerial(req.scope, customer_id, serialId) })
  }
)
