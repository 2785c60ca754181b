import type { Context } from "@medusajs/framework/types"
import { mergeLayer, POLICY_PARTS, type PolicyLayer } from "../../../lifecycle/policy"
import { isSame } from "../../../lifecycle/serial"
import { layersByKey, type StoredLayer } from "../queries/policies"
import { lockPolicies } from "../queries/settings-lock"
import { run } from "../sql"
import { saveLayer } from "./save-layer"

/** What is to be said in a layer: parts that are absent stay, those that are null are inherited again. */
export interface LayerChange extends Pick<StoredLayer, "id" | "inventory_item_id" | "location_id"> {
  is_tracked?: boolean
  parts: PolicyLayer
}

/** A layer before and after something was said in it; null when there was none. */
export interface MergedLayer {
  before: StoredLayer | null
  after: StoredLayer
}

/** Says something in a layer. Whoever says something else in it at the same moment does so before or afterwards. */
export async function mergeIntoLayer(context: Context, change: LayerChange): Promise<MergedLayer> {
  const before = await lockLayer(context, change.id)
  const { id, inventory_item_id, location_id, is_tracked, parts } = change
  const after = {
    id,
    inventory_item_id,
    location_id,
    is_tracked: is_tracked ?? before?.is_tracked ?? false,
    parts: mergeLayer(before?.parts ?? {}, parts),
  }
  await saveLayer(context, after)
  return { before, after }
}

/** Takes back what was said in a layer, as far as it still stands: what others have said since stays. */
export async function takeBackFromLayer(
  context: Context,
  { before, after }: MergedLayer
): Promise<void> {
  const now = await lockLayer(context, after.id)
  if (now === null) {
    return
  }
  const former = before?.parts ?? {}
  const said = POLICY_PARTS.filter((part) => !isSame(former[part], after.parts[part]))
  const standing = said.filter((part) => isSame(now.parts[part], after.parts[part]))
  const parts = Object.fromEntries(standing.map((part) => [part, former[part] ?? null]))
  const wasTracked = before?.is_tracked ?? false
  const layer = {
    ...now,
    is_tracked: now.is_tracked === after.is_tracked ? wasTracked : now.is_tracked,
    parts: mergeLayer(now.parts, parts),
  }
  const isEmpty = !layer.is_tracked && Object.keys(layer.parts).length === 0
  await (before === null && isEmpty
    ? run(context, "delete from serial_policy where id = ?", [layer.id])
    : saveLayer(context, layer))
}

async function lockLayer(context: Context, id: string): Promise<StoredLayer | null> {
  // Also of a layer that is not there yet.
  await lockPolicies(context, "exclusive")
  return (await layersByKey(context, [id]))[0] ?? null
}
