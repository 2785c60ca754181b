import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { followTrackingStep } from "../stock/withheld-places"
import type { RequestedPolicy } from "./policy-input"
import { checkSerialPolicyStep } from "./steps/check-policy"
import { prepareSerialScopeChangeStep } from "./steps/prepare-scope-change"
import { saveSerialPolicyStep } from "./steps/save-policy"

/**
 * Writes a layer of settings: the store's, an item's (with Track serials), or an item's at a location. Stock stays as
 * it is. Settings that change how numbers are compared also change the serials, as one operation.
 * @throws SerialRefusalError for settings that cannot be, units in use, and numbers that would exist twice
 */
export const setSerialPolicyWorkflow = createWorkflow(
  "set-serial-policy",
  (input: WorkflowData<RequestedPolicy>) => {
    const body = transform(input, ({ body }) => body)
    const checked = checkSerialPolicyStep(body)
    // Saved first, so that units which are received meanwhile follow it already.
    const layer = saveSerialPolicyStep(checked.layer)
    const operation = prepareSerialScopeChangeStep(
      transform({ input, checked }, ({ input, checked }) => ({
        ...input,
        concerns_numbers: checked.concerns_numbers,
      }))
    )
    when("changes-serials", operation, ({ batches }) => (batches[0]?.units?.length ?? 0) > 0).then(
      () => {
        runSerialOperationWorkflow.runAsStep({ input: operation })
      }
    )
    when("switches-tracking", input, ({ body }) => body.is_tracked !== undefined).then(() => {
      followTrackingStep(transform(input, ({ body }) => body.inventory_item_id as string))
    })
    return new WorkflowResponse(layer)
  }
)
