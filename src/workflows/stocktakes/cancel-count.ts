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
 * Cancels a count: nothing is corrected.
 * @throws unknown_count, count_ended
 */
export const cancelSerialCountWorkflow = createWorkflow(
  "cancel-serial-count",
  (input: WorkflowData<OfCount<CountStepBody>>) => {
    const operation = transform(input, (request) =>
      stepOfCount(request, "cancel_count", { id: request.body.count_id, step: "cancel" })
    )
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
