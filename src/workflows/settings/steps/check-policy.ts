import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import type { Why } from "../../../lifecycle/refusal-codes/words"
import { layerKey, type StoredLayer } from "../../../modules/serial/queries/policies"
import { refuseIfAny } from "../../../modules/serial/refusal-error"
import { serialService } from "../../support/request"
import { checkParts } from "../check-parts"
import { checkItem, checkLocation, checkSwitchOff } from "../check-tracking"
import { mergeLayer } from "../merge-layer"
import type { PolicyInput } from "../policy-input"

/** A checked layer, and whether saving it may change how numbers are compared. */
export interface CheckedPolicy {
  layer: StoredLayer
  concerns_numbers: boolean
}

/**
 * Checks settings and makes the layer that is to be saved. Reads only.
 * @throws SerialRefusalError unknown_item, unknown_location, unknown_condition, unmanaged_variant, tracking_in_use,
 *   malformed_pattern, invalid_request
 */
export const checkSerialPolicyStep = createStep(
  "check-serial-policy",
  async (input: PolicyInput, { container }) => {
    refuseIfAny(misplaced(input))
    const layer = await mergedLayer(container, input)
    await checkPlace(container, input, layer)
    refuseIfAny(await checkParts(container, input.parts ?? {}))
    const { parts = {} } = input
    return new StepResponse<CheckedPolicy>({
      layer,
      concerns_numbers: parts.uniqueness !== undefined || parts.format !== undefined,
    })
  }
)

function misplaced({ inventory_item_id, location_id, is_tracked, parts }: PolicyInput): Refusal[] {
  const invalid = (why: Why["why"]) => [refuse("invalid_request", null, { why })]
  if (inventory_item_id === null && (is_tracked !== undefined || location_id !== undefined)) {
    return invalid("store_wide")
  }
  if (location_id !== undefined && is_tracked !== undefined) {
    return invalid("tracked_everywhere")
  }
  const same = Object.entries(parts ?? {}).filter(
    ([part, value]) => value !== undefined && part in SAME_EVERYWHERE
  )
  if (location_id !== undefined && same.length > 0) {
    return invalid(SAME_EVERYWHERE[same[0]![0] as keyof typeof SAME_EVERYWHERE])
  }
  return location_id !== undefined && parts?.allocation === "sale"
    ? invalid("draft_without_location")
    : []
}

/** The parts that cannot differ by location, and why. */
const SAME_EVERYWHERE = {
  uniqueness: "numbers_everywhere",
  format: "numbers_everywhere",
  storefront: "storefront_everywhere",
} as const satisfies Record<string, Why["why"]>

async function mergedLayer(
  container: MedusaContainer,
  { inventory_item_id, is_tracked, parts = {}, ...input }: PolicyInput
): Promise<StoredLayer> {
  const location_id = input.location_id ?? null
  const id = layerKey(inventory_item_id, location_id)
  const layers = await serialService(container).policyLayersOf(inventory_item_id)
  const before = layers.find((layer) => layer.id === id)
  return {
    id,
    inventory_item_id,
    location_id,
    is_tracked: is_tracked ?? before?.is_tracked ?? false,
    parts: mergeLayer(before?.parts ?? {}, parts),
  }
}

async function checkPlace(
  container: MedusaContainer,
  { inventory_item_id, location_id, is_tracked }: PolicyInput,
  layer: StoredLayer
): Promise<void> {
  if (inventory_item_id === null) {
    return
  }
  await checkItem(container, inventory_item_id, layer.is_tracked)
  if (location_id !== undefined) {
    await checkLocation(container, location_id)
  }
  if (is_tracked === false) {
    await checkSwitchOff(container, inventory_item_id)
  }
}
