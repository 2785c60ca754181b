import { setUpStore, type HttpClient, type StoreIds } from "../../store-client"
import { COUNTRIES, LOCATIONS, type LocationKey } from "../data/places"

/** The shop as it is set up: what an order needs, and its places by name. */
export type Shop = { ids: StoreIds; places: Record<LocationKey, string> }

/** Channel, key, region, locations and shipping. */
export async function setUpShop(admin: HttpClient): Promise<Shop> {
  const ids = await setUpStore(admin, {
    locations: Object.values(LOCATIONS),
    countries: COUNTRIES,
    currency: "eur",
    salesChannel: "Web shop",
    region: "Europe",
  })
  const { stores } = await admin.get<{ stores: { id: string }[] }>("/admin/stores")
  await admin.post(`/admin/stores/${stores[0]!.id}`, {
    name: "Werkbank",
    default_location_id: ids.locations[0]!.id,
    default_region_id: ids.regionId,
  })
  const placeOf = (key: LocationKey) =>
    ids.locations.find(({ name }) => name === LOCATIONS[key].name)!.id
  return { ids, places: { rotterdam: placeOf("rotterdam"), utrecht: placeOf("utrecht") } }
}
