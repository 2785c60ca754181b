import type { Policy, PolicyLayer } from "../../../lifecycle/policy"
import type { PolicyView } from "../../../types/policies"

/** One layer of settings, as its form shows it. */
export interface FormLayer {
  /** `store`, or the inventory item's id. */
  ownerId: string
  /** The location for which an item's rules are said, if for one. */
  locationId: string | null
  /** What the layer says itself. */
  parts: PolicyLayer
  /** What applies where it lies. */
  effective: Policy
  /** Which layer it inherits from. */
  below: "default" | "store" | "item"
}

/** The layer of the store (`store`), of an item, or of an item at a location. */
export function formLayer(
  policy: PolicyView,
  ownerId: string,
  locationId: string | null = null
): FormLayer {
  const here = policy.locations.find((layer) => layer.location_id === locationId)
  return locationId === null
    ? {
        ownerId,
        locationId,
        parts: policy.parts,
        effective: policy.effective,
        below: policy.inventory_item_id === null ? "default" : "store",
      }
    : {
        ownerId,
        locationId,
        parts: here?.parts ?? {},
        effective: here?.effective ?? policy.effective,
        below: "item",
      }
}

/** Whether a layer says a part itself. */
export function saysItself({ parts }: Pick<FormLayer, "parts">, name: keyof Policy): boolean {
  return (parts[name] ?? null) !== null
}
