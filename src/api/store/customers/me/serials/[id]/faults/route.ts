import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { OwnCaseResponse, ReportFaultBody } from "../../../../../../../types/buyers"
import { reportFaultWorkflow } from "../../../../../../../workflows/buyers/report-fault"
import { documentOf } from "../../../../../../operation-answer"
import { pathId } from "../../../../../../path-id"
import { answerRefusals } from "../../../../../../refusals"
import { requestedByBuyer } from "../../../../../../request"
import { ownCase } from "../../../../../../views/own-cases"

/** Reports a fault of a unit of the customer's: opens a case, for which the store waits for the unit. */
export const POST = answerRefusals(
  async (
    req: AuthenticatedMedusaRequest<ReportFaultBody>,
    res: MedusaResponse<OwnCaseResponse>
  ) => {
    const customer_id = req.auth_context.actor_id
    const body = { ...req.validatedBody, customer_id, serial_id: pathId(req) }
    const { result } = await reportFaultWorkflow(req.scope).run({
      input: requestedByBuyer(req, body),
    })
    const caseId = await documentOf(req.scope, result)
    res.status(201).json({ case: await ownCase(req.scope, customer_id, caseId) })
  }
)
