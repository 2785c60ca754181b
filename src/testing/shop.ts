import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createLocationFulfillmentSetWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { readGraph } from "../workflows/support/graph"

/** What an order needs of a store, by the ids. */
export interface TestShop {
  sales_channel_id: string
  region_id: string
  currency_code: string
  location_id: string
  shipping_profile_id: string
  shipping_option_id: string
}

const COUNTRY = "de"

/** Medusa's own provider, which is there unless a store says otherwise. */
const PROVIDER = "manual_manual"

/**
 * Makes what an order needs in an empty store: channel, region, location, shipping.
 * @param known what the test has already; only the rest is made
 */
export async function makeShop(
  container: MedusaContainer,
  known: Partial<TestShop> = {}
): Promise<TestShop> {
  const currency_code = known.currency_code ?? "eur"
  const sales_channel_id = known.sales_channel_id ?? (await makeChannel(container))
  const region_id = known.region_id ?? (await makeRegion(container, currency_code))
  const location_id = known.location_id ?? (await makeLocation(container))
  await linkToChannel(container, { sales_channel_id, location_id })
  const shipping_profile_id = known.shipping_profile_id ?? (await makeProfile(container))
  const shipping_option_id =
    known.shipping_option_id ??
    (await makeShipping(container, { location_id, shipping_profile_id, currency_code }))
  return {
    sales_channel_id,
    region_id,
    currency_code,
    location_id,
    shipping_profile_id,
    shipping_option_id,
  }
}

async function makeChannel(container: MedusaContainer): Promise<string> {
  const input = { salesChannelsData: [{ name: "Test channel" }] }
  const { result } = await createSalesChannelsWorkflow(container).run({ input })
  return result[0].id
}

/** A country belongs to one region: where the store has one, that is taken. */
async function makeRegion(container: MedusaContainer, currency_code: string): Promise<string> {
  const [region] = await readGraph<{ id: string }>(container, "region", ["id"], {
    currency_code: [currency_code],
  })
  if (region) {
    return region.id
  }
  const input = { regions: [{ name: "Test region", currency_code, countries: [COUNTRY] }] }
  const { result } = await createRegionsWorkflow(container).run({ input })
  return result[0].id
}

async function makeLocation(container: MedusaContainer): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Test warehouse" }] },
  })
  return result[0].id
}

/** Has the channel sell from the location, whichever of the two the test brought along. */
async function linkToChannel(
  container: MedusaContainer,
  { sales_channel_id, location_id }: Pick<TestShop, "sales_channel_id" | "location_id">
): Promise<void> {
  const [channel] = await readGraph<{ stock_locations: { id: string }[] }>(
    container,
    "sales_channel",
    ["stock_locations.id"],
    { id: [sales_channel_id] }
  )
  if (channel?.stock_locations.some(({ id }) => id === location_id)) {
    return
  }
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location_id, add: [sales_channel_id] },
  })
}

async function makeProfile(container: MedusaContainer): Promise<string> {
  const input = { data: [{ name: `Test profile ${Date.now()}`, type: "default" }] }
  const { result } = await createShippingProfilesWorkflow(container).run({ input })
  return result[0].id
}

/** Parcels from the location, by the provider that does nothing. */
async function makeShipping(
  container: MedusaContainer,
  shop: Pick<TestShop, "location_id" | "shipping_profile_id" | "currency_code">
): Promise<string> {
  const { location_id } = shop
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
  })
  // A location may have such a set of an earlier shop.
  const name = `Parcels from ${location_id} ${Date.now()}`
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id, fulfillment_set_data: { name, type: "shipping" } },
  })
  const [set] = await container
    .resolve(Modules.FULFILLMENT)
    .listFulfillmentSets({ name }, { select: ["id"] })
  const zones = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name,
          fulfillment_set_id: set.id,
          geo_zones: [{ type: "country", country_code: COUNTRY }],
        },
      ],
    },
  })
  const options = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name,
        service_zone_id: zones.result[0].id,
        shipping_profile_id: shop.shipping_profile_id,
        provider_id: PROVIDER,
        price_type: "flat",
        type: { label: "Parcel", description: "Parcel", code: "parcel" },
        prices: [{ currency_code: shop.currency_code, amount: 5 }],
      },
    ],
  })
  return options.result[0].id
}
