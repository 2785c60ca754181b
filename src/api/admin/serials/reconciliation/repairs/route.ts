import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OperationResponse } from "../../../../../types/operations"
import type { RepairBody } from "../../../../../types/stock"
import { repairSerialDiscrepancyWorkflow } from "../../../../../workflows/reconciling/repair-discrepancy"
import { operationAnswer } from "../../../../operation-answer"
import { answerRefusals } from "../../../../refusals"
import { requested } from "../../../../request"

/** Repairs what disagrees between serials and Medusa's figures at a place. */
export const POST = answerRefusals(
  async (req: AuthenticatedMedusaRequest<RepairBody>, res: MedusaResponse<OperationResponse>) => {
    const { result } = await repairSerialDiscrepancyWorkflow(req.scope).run({
      input: requested(req),
    })
    res.status(201).json(await operationAnswer(req.scope, result))
  }
)
