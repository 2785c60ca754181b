import type { InsightFilter } from "./use-insight-filter"

/** The item and the location of the filter, as the API has them. */
export function placeQuery({ itemId, locationId }: Pick<InsightFilter, "itemId" | "locationId">): {
  inventory_item_id?: string
  location_id?: string
} {
  return {
    ...(itemId === "" ? {} : { inventory_item_id: itemId }),
    ...(locationId === "" ? {} : { location_id: locationId }),
  }
}

/** The same, as the list of units has them. */
export function listFilters({
  itemId,
  locationId,
}: Pick<InsightFilter, "itemId" | "locationId">): Record<string, string[]> {
  return {
    ...(itemId === "" ? {} : { inventory_item_id: [itemId] }),
    ...(locationId === "" ? {} : { location_id: [locationId] }),
  }
}
