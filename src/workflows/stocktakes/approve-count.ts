import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { CountStepBody } from "../../types/counts"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { stepOfCount, type OfCount } from "./prepare-count-step"

/**
 * Approves a count that was reviewed; only then can it be closed. Recounting takes it back.
 * @throws unknown_count, count_in_progress, count_ended
 */
export const approveSerialCountWorkflow = createWorkflow(
  "approve-serial-count",
  (input: WorkflowData<OfCount<CountStepBody>>) => {
    const operation = transform(input, (request) =>
      stepOfCount(request, "approve_count", { id: request.body.count_id, step: "approve" })
    )
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
