import type { MedusaContainer } from "@medusajs/framework/types"
import { readGraph } from "../support/graph"
import type { SaleLine } from "./sale-record"

/** A shipping option with which goods can be handed over: no carrier is told, and nothing is charged for it. */
export interface HandOverOption {
  id: string
  shipping_profile_id: string | null
}

interface LocationOptions {
  fulfillment_sets: ({
    type: string
    service_zones: ({ shipping_options: (Option | null)[] | null } | null)[] | null
  } | null)[]
}

interface Option extends HandOverOption {
  provider_id: string
  rules: { attribute: string; value: unknown }[] | null
}

const AT = "fulfillment_sets.service_zones.shipping_options"

/** Medusa's type of a fulfilment set whose goods are fetched. */
const PICKUP = "pickup"

/** Medusa's provider that asks no carrier for anything. */
const MANUAL = /^manual_/

/**
 * With which options goods can be handed over at a location: those of its pickup first, then those of the manual provider.
 * An order without a shipping method can be fulfilled with any of them, so that it costs nothing.
 */
export async function handOverOptions(
  container: MedusaContainer,
  locationId: string
): Promise<HandOverOption[]> {
  const [location] = await readGraph<LocationOptions>(
    container,
    "stock_location",
    [
      "id",
      "fulfillment_sets.type",
      `${AT}.id`,
      `${AT}.provider_id`,
      `${AT}.shipping_profile_id`,
      `${AT}.rules.attribute`,
      `${AT}.rules.value`,
    ],
    { id: [locationId] }
  )
  const options = (location?.fulfillment_sets ?? []).flatMap((set) =>
    (set?.service_zones ?? [])
      .flatMap((zone) => zone?.shipping_options ?? [])
      .flatMap((option) => (option ? [{ ...option, isPickup: set?.type === PICKUP }] : []))
  )
  const outbound = options.filter(({ rules }) => !(rules ?? []).some(isReturn))
  const fetched = outbound.filter(({ isPickup }) => isPickup)
  const manual = outbound.filter(
    ({ isPickup, provider_id }) => !isPickup && MANUAL.test(provider_id)
  )
  return [...fetched, ...manual]
}

function isReturn({ attribute, value }: { attribute: string; value: unknown }): boolean {
  return attribute === "is_return" && String(value) === "true"
}

/** The option with which a line is handed over; undefined when there is none. */
export function optionFor(
  { requires_shipping, variant }: SaleLine,
  options: readonly HandOverOption[]
): HandOverOption | undefined {
  const product = requires_shipping ? variant?.product : null
  // Medusa wants the profile of the product, but only of what it ships.
  return options.find(
    ({ shipping_profile_id }) =>
      !product || shipping_profile_id === (product.shipping_profile?.id ?? "")
  )
}
