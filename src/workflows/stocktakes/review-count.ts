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
 * Ends the scanning of a count, so that what it comes to can be reviewed; recounting opens it again.
 * @throws unknown_count, count_in_review, count_ended
 */
export const reviewSerialCountWorkflow = createWorkflow(
  "review-serial-count",
  (input: WorkflowData<OfCount<CountStepBody>>) => {
    const operation = transform(input, (request) =>
      stepOfCount(request, "review_count", { id: request.body.count_id, step: "review" })
    )
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
