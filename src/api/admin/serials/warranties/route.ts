import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationResponse } from "../../../../types/operations"
import type { WarrantyBody } from "../../../../types/warranties"
import { changeSerialWarrantiesWorkflow } from "../../../../workflows/warranties/change-warranties"
import { operationAnswer } from "../../../operation-answer"
import { answerRefusals } from "../../../refusals"
import { requested } from "../../../request"

/** Extends or sets the customer's warranty of units, makes it void or reinstates it, for a reason. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<WarrantyBody>, res: MedusaResponse<OperationResponse>) => {
    const { result } = await changeSerialWarrantiesWorkflow(req.scope).run({
      input: requested(req),
    })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
