import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { OperationInput } from "../../modules/serial/ledger/types"
import { runSerialOperationWorkflow } from "../operations/run-serial-operation"
import { followTrackingStep } from "../stock/withheld-places"
import type { RequestedPolicy } from "./policy-input"
import { checkSerialPolicyStep } from "./steps/check-policy"
import { prepareSerialScopeChangeStep } from "./steps/prepare-scope-change"
import { saveSerialPolicyStep } from "./steps/save-policy"

/**
 * Writes a layer of settings: the store's, an item's (with Track serials), or an item's at a location. Stock stays as
 * it is. Settings that change how numbers are compared also change the serials, as one operation; a request that
 * changed serials is not carried out again under its key.
 * @throws SerialRefusalError for settings that cannot be, units in use, and numbers that would exist twice
 */
export const setSerialPolicyWorkflow = createWorkflow(
  "set-serial-policy",
  (input: WorkflowData<RequestedPolicy>) => {
    const checked = checkSerialPolicyStep(input)
    // Saved first, so that units which are received meanwhile follow it already.
    const saved = when("saves", checked, ({ already }) => already === null).then(() =>
      saveSerialPolicyStep(checked.change)
    )
    const operation = when(
      "concerns-numbers",
      checked,
      ({ already, concerns_numbers }) => already === null && concerns_numbers
    ).then(() => prepareSerialScopeChangeStep(input))
    when(
      "changes-serials",
      { operation },
      (data) => (data.operation?.batches[0]?.units?.length ?? 0) > 0
    ).then(() => {
      runSerialOperationWorkflow.runAsStep({ input: operation as WorkflowData<OperationInput> })
    })
    when("switches-tracking", input, ({ body }) => body.is_tracked !== undefined).then(() => {
      followTrackingStep(transform(input, ({ body }) => body.inventory_item_id as string))
    })
    const layer = transform({ checked, saved }, (data) => data.checked.already ?? data.saved!)
    return new WorkflowResponse(layer)
  }
)
