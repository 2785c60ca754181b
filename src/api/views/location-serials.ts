import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { isAlarming } from "../../lifecycle/reconciliation"
import type { LocationSerialsResponse } from "../../types/locations"
import { reconcilePlaces } from "../../workflows/reconciling/reconcile-places"
import { readGraph } from "../../workflows/support/graph"
import { refuseWith, serialService } from "../../workflows/support/request"

/** As many tracked items as there are. */
const EVERY_ITEM = { limit: 2_147_483_647, offset: 0 }

/** Of lists of which only the length matters. */
const COUNT_ONLY = { limit: 1, offset: 0 }

/**
 * The serials of a stock location, over all tracked items. As many statements in an empty store as in a full one.
 * @throws SerialRefusalError unknown_location
 */
export async function locationSerials(
  container: MedusaContainer,
  id: string
): Promise<LocationSerialsResponse> {
  const serials = serialService(container)
  const [locations, { ids }, arriving, leaving, rules] = await Promise.all([
    readGraph(container, "stock_location", ["id"], { id: [id] }),
    serials.trackedPage(EVERY_ITEM),
    serials.findTransfers({ is_open: true, destination_location_ids: [id] }, COUNT_ONLY),
    serials.findTransfers({ is_open: true, origin_location_ids: [id] }, COUNT_ONLY),
    serials.layersPage({ location_id: id }, COUNT_ONLY),
  ])
  if (locations.length === 0) {
    refuseWith(refuse("unknown_location", null, { location: id }))
  }
  const places = await reconcilePlaces(container, ids, [id])
  const sum = (figure: "on_hand" | "reserved_serials" | "withheld" | "awaiting") =>
    places.reduce((total, place) => total + place[figure], 0)
  return {
    on_hand: sum("on_hand"),
    reserved: sum("reserved_serials"),
    withheld: sum("withheld"),
    awaiting: {
      units: sum("awaiting"),
      items: places.filter(({ awaiting }) => awaiting > 0).length,
    },
    discrepancies: { items: places.filter(isAlarming).length },
    transfers: { arriving: arriving.count, leaving: leaving.count },
    rules: { items: rules.count },
  }
}
