import type { MedusaContainer } from "@medusajs/framework/types"
import { isAlarming, repairsFor } from "../../lifecycle/reconciliation"
import type { ReconciliationResponse, ReconciliationView } from "../../types/stock"
import { reconcilePlaces, type ReconciledPlace } from "../../workflows/reconciling/reconcile-places"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

interface Wanted {
  inventory_item_id?: string[]
  location_id?: string[]
  only?: "awaiting" | "discrepancy"
  limit: number
  offset: number
}

const FILTERS = {
  awaiting: ({ awaiting }: ReconciledPlace) => awaiting > 0,
  discrepancy: (place: ReconciledPlace) => isAlarming(place) || place.withheld_discrepancy !== 0,
}

/** A page of tracked items, place by place, with names; the places that disagree come first. */
export async function reconciliationView(
  container: MedusaContainer,
  { inventory_item_id, location_id, only, limit, offset }: Wanted
): Promise<ReconciliationResponse> {
  const serials = serialService(container)
  const { ids, count } = await serials.trackedPage({ limit, offset }, inventory_item_id)
  const [all, known] = await Promise.all([
    reconcilePlaces(container, ids, location_id),
    serials.knownDiscrepancies(ids),
  ])
  const places = only ? all.filter(FILTERS[only]) : all
  const names = await namesOf(container, {
    items: places.map((place) => place.inventory_item_id),
    locations: places.map((place) => place.location_id),
  })
  const knownAt = new Map(known.map((one) => [placeKey(one), one]))
  const views = places.map((place): ReconciliationView => {
    const { location_id: location, reserved, stocked, ...figures } = place
    const since = knownAt.get(placeKey(place))
    return {
      ...figures,
      item: names.item(place.inventory_item_id),
      location: names.location(location) ?? { id: location, name: location },
      stocked,
      reserved,
      available: stocked - reserved,
      sellable: place.on_hand - place.reserved_serials - place.withheld,
      repairs: repairsFor(place),
      first_seen: since?.first_seen.toISOString() ?? null,
      reported_at: since?.reported_at?.toISOString() ?? null,
    }
  })
  return { places: views.sort(worstFirst(ids)), count, limit, offset }
}

function placeKey(place: { inventory_item_id: string; location_id: string }): string {
  return `${place.inventory_item_id} ${place.location_id}`
}

function worstFirst(itemIds: readonly string[]) {
  const rank = new Map(itemIds.map((id, at) => [id, at]))
  const rankOf = (place: ReconciliationView) => rank.get(place.inventory_item_id) ?? 0
  const weight = (place: ReconciliationView) =>
    isAlarming(place) ? 0 : place.withheld_discrepancy !== 0 ? 1 : place.awaiting > 0 ? 2 : 3
  return (one: ReconciliationView, other: ReconciliationView) =>
    weight(one) - weight(other) ||
    rankOf(one) - rankOf(other) ||
    one.location.name.localeCompare(other.location.name)
}
