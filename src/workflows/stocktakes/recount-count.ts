import {
  createWorkflow,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { RecountBody } from "../../types/counts"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { stepOfCount, type OfCount } from "./prepare-count-step"

/**
 * Opens a count under review for more scans, all of them or those of some units set aside. Its approval is taken back.
 * @throws unknown_count, count_in_progress, count_ended
 */
export const recountSerialCountWorkflow = createWorkflow(
  "recount-serial-count",
  (input: WorkflowData<OfCount<RecountBody>>) => {
    const operation = transform(input, (request) =>
      stepOfCount(request, "recount_count", {
        id: request.body.count_id,
        step: "recount",
        discards: request.body.all ? "all" : (request.body.serial_ids ?? []),
      })
    )
    const result = runSerialOperationWorkflow.runAsStep({ input: operation })
    return new WorkflowResponse(result)
  }
)
