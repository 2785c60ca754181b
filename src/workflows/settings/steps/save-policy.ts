import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredLayer } from "../../../modules/serial/queries/policies"
import { serialService } from "../../support/request"

/** A layer that was written, and what it said before; null when there was none. */
interface Written {
  id: string
  before: StoredLayer | null
}

/** Saves a layer of settings. Undone by writing what it said before, or removing it. */
export const saveSerialPolicyStep = createStep(
  "save-serial-policy",
  async (layer: StoredLayer, { container }) => {
    const service = serialService(container)
    const layers = await service.policyLayersOf(layer.inventory_item_id)
    const before = layers.find(({ id }) => id === layer.id) ?? null
    await service.savePolicyLayer(layer)
    return new StepResponse<StoredLayer, Written>(layer, { id: layer.id, before })
  },
  async (written, { container }) => {
    if (!written) {
      return
    }
    const service = serialService(container)
    const { id, before } = written
    await (before === null ? service.deleteSerialPolicies(id) : service.savePolicyLayer(before))
  }
)
