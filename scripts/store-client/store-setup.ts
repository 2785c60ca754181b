import type { HttpTypes } from "@medusajs/framework/types"
import type { HttpClient } from "./http-client"

export type LocationSetup = { name: string; countryCode?: string; city?: string; street?: string }

export type StoreSetup = {
  /** The first location is the one Medusa reserves from while it has stock. */
  locations?: LocationSetup[]
  countries?: string[]
  currency?: string
  salesChannel?: string
  region?: string
  /** The fulfilment provider of the shipping options; `faulty_faulty` exists in tests. */
  fulfillmentProvider?: string
}

/** The ids of everything an order needs. */
export type StoreIds = {
  salesChannelId: string
  publishableKey: string
  regionId: string
  currency: string
  countryCode: string
  shippingProfileId: string
  /** In the order of the setup. */
  locations: { id: string; name: string; shippingOptionId: string }[]
}

/**
 * Sets up a store in which orders can be placed: channel, key, region with manual payment, and
 * for each location a shipping option of the manual provider.
 */
export async function setUpStore(admin: HttpClient, setup: StoreSetup = {}): Promise<StoreIds> {
  const currency = setup.currency ?? "eur"
  const countries = setup.countries ?? ["de"]
  const provider = setup.fulfillmentProvider ?? "manual_manual"
  const locations = setup.locations ?? [{ name: "Main warehouse" }, { name: "Second warehouse" }]

  const channel = await admin.post<HttpTypes.AdminSalesChannelResponse>("/admin/sales-channels", {
    name: setup.salesChannel ?? "Web shop",
  })
  const salesChannelId = channel.sales_channel.id
  const publishableKey = await createPublishableKey(admin, salesChannelId)
  await makeCurrencySupported(admin, currency, salesChannelId)
  const region = await admin.post<HttpTypes.AdminRegionResponse>("/admin/regions", {
    name: setup.region ?? "Europe",
    currency_code: currency,
    countries,
    payment_providers: ["pp_system_default"],
  })
  const shippingProfileId = await defaultShippingProfile(admin)

  const ids: StoreIds = {
    salesChannelId,
    publishableKey,
    regionId: region.region.id,
    currency,
    countryCode: countries[0]!,
    shippingProfileId,
    locations: [],
  }
  for (const location of locations) {
    ids.locations.push(await addLocation(admin, ids, location, countries, provider))
  }
  return ids
}

/** Adds a stock location with its shipping option to a store. */
export async function addLocation(
  admin: HttpClient,
  store: Pick<StoreIds, "salesChannelId" | "currency" | "shippingProfileId">,
  location: LocationSetup,
  countries: string[],
  provider = "manual_manual"
): Promise<StoreIds["locations"][number]> {
  const created = await admin.post<HttpTypes.AdminStockLocationResponse>("/admin/stock-locations", {
    name: location.name,
    address: {
      address_1: location.street ?? "Hafenstr. 1",
      city: location.city ?? "Hamburg",
      country_code: (location.countryCode ?? countries[0]!).toUpperCase(),
    },
  })
  const id = created.stock_location.id
  const at = `/admin/stock-locations/${id}`
  await admin.post(`${at}/sales-channels`, { add: [store.salesChannelId] })
  await admin.post(`${at}/fulfillment-providers`, { add: [provider] })
  const withSet = await admin.post<HttpTypes.AdminStockLocationResponse>(
    `${at}/fulfillment-sets?fields=*fulfillment_sets`,
    { name: `Shipping from ${location.name} (${id})`, type: "shipping" }
  )
  const set = withSet.stock_location.fulfillment_sets![0]!
  const zoned = await admin.post<HttpTypes.AdminFulfillmentSetResponse>(
    `/admin/fulfillment-sets/${set.id}/service-zones`,
    {
      name: `Zone of ${location.name} (${id})`,
      geo_zones: countries.map((country_code) => ({ type: "country", country_code })),
    }
  )
  const option = await admin.post<HttpTypes.AdminShippingOptionResponse>(
    "/admin/shipping-options",
    {
      name: `Parcel from ${location.name}`,
      service_zone_id: zoned.fulfillment_set.service_zones[0]!.id,
      shipping_profile_id: store.shippingProfileId,
      provider_id: provider,
      price_type: "flat",
      type: { label: "Parcel", description: "Two to three days", code: "parcel" },
      prices: [{ currency_code: store.currency, amount: 5 }],
      rules: [],
    }
  )
  return { id, name: location.name, shippingOptionId: option.shipping_option.id }
}

async function createPublishableKey(admin: HttpClient, salesChannelId: string): Promise<string> {
  const { api_key } = await admin.post<HttpTypes.AdminApiKeyResponse>("/admin/api-keys", {
    title: "Storefront",
    type: "publishable",
  })
  await admin.post(`/admin/api-keys/${api_key.id}/sales-channels`, { add: [salesChannelId] })
  return api_key.token
}

async function makeCurrencySupported(admin: HttpClient, currency: string, salesChannelId: string) {
  const { stores } = await admin.get<HttpTypes.AdminStoreListResponse>("/admin/stores")
  await admin.post(`/admin/stores/${stores[0]!.id}`, {
    supported_currencies: [{ currency_code: currency, is_default: true }],
    default_sales_channel_id: salesChannelId,
  })
}

async function defaultShippingProfile(admin: HttpClient): Promise<string> {
  const found = await admin.get<HttpTypes.AdminShippingProfileListResponse>(
    "/admin/shipping-profiles"
  )
  if (found.shipping_profiles[0]) return found.shipping_profiles[0].id
  const made = await admin.post<HttpTypes.AdminShippingProfileResponse>(
    "/admin/shipping-profiles",
    {
      name: "Default",
      type: "default",
    }
  )
  return made.shipping_profile.id
}
