import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse, type Refusal } from "../../../lifecycle/refusals"
import type { Why } from "../../../lifecycle/refusal-codes/words"
import { layerKey, type StoredLayer } from "../../../modules/serial/queries/policies"
import type { LayerChange } from "../../../modules/serial/settings/merge-layer"
import { refuseIfAny } from "../../../modules/serial/refusal-error"
import { serialService } from "../../support/request"
import { checkParts } from "../check-parts"
import { checkItem, checkLocation, checkSwitchOff } from "../check-tracking"
import type { PolicyInput, RequestedPolicy } from "../policy-input"

/** What is to be said in a layer, and whether that may change how numbers are compared. */
export interface CheckedPolicy {
  change: LayerChange
  concerns_numbers: boolean
  /** The layer as it stands, where the same request was carried out before: then nothing is said again. */
  already: StoredLayer | null
}

/**
 * Checks settings that are to be saved. Reads only.
 * @throws SerialRefusalError unknown_item, unknown_location, unknown_condition, unmanaged_variant, tracking_in_use,
 *   malformed_pattern, invalid_request, idempotency_key_reused
 */
export const checkSerialPolicyStep = createStep(
  "check-serial-policy",
  async ({ body, idempotency_key }: RequestedPolicy, { container }) => {
    const { inventory_item_id, is_tracked, parts = {}, location_id = null } = body
    const change = {
      id: layerKey(inventory_item_id, location_id),
      inventory_item_id,
      location_id,
      is_tracked,
      parts,
    }
    const checked = {
      change,
      concerns_numbers: parts.uniqueness !== undefined || parts.format !== undefined,
    }
    const layer = await layerNow(container, change)
    if (await serialService(container).recall(idempotency_key, body)) {
      return new StepResponse<CheckedPolicy>({ ...checked, already: layer })
    }
    refuseIfAny(misplaced(body))
    await checkPlace(container, body, is_tracked ?? layer.is_tracked)
    refuseIfAny(await checkParts(container, parts))
    return new StepResponse<CheckedPolicy>({ ...checked, already: null })
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

async function layerNow(
  container: MedusaContainer,
  { id, inventory_item_id, location_id }: LayerChange
): Promise<StoredLayer> {
  const layers = await serialService(container).policyLayersOf(inventory_item_id)
  const now = layers.find((layer) => layer.id === id)
  return now ?? { id, inventory_item_id, location_id, is_tracked: false, parts: {} }
}

async function checkPlace(
  container: MedusaContainer,
  { inventory_item_id, location_id, is_tracked }: PolicyInput,
  isTracked: boolean
): Promise<void> {
  if (inventory_item_id === null) {
    return
  }
  await checkItem(container, inventory_item_id, isTracked)
  if (location_id !== undefined) {
    await checkLocation(container, location_id)
  }
  if (is_tracked === false) {
    await checkSwitchOff(container, inventory_item_id)
  }
}
