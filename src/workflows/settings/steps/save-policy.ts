import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredLayer } from "../../../modules/serial/queries/policies"
import type { LayerChange, MergedLayer } from "../../../modules/serial/settings/merge-layer"
import { serialService } from "../../support/request"

/**
 * Says something in a layer of settings. Undone by taking it back: what somebody else has said since stays.
 * @returns the layer as it is then
 */
export const saveSerialPolicyStep = createStep(
  "save-serial-policy",
  async (change: LayerChange, { container }) => {
    const merged = await serialService(container).savePolicyLayer(change)
    return new StepResponse<StoredLayer, MergedLayer>(merged.after, merged)
  },
  async (merged, { container }) => {
    if (merged) {
      await serialService(container).takeBackPolicyLayer(merged)
    }
  }
)
