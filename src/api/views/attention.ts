import type { MedusaContainer } from "@medusajs/framework/types"
import { addDays } from "../../lifecycle/calendar"
import { isAlarming } from "../../lifecycle/reconciliation"
import type { Status } from "../../lifecycle/statuses"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import { WHOLE } from "../../modules/serial/queries/paging"
import type { AttentionResponse } from "../../types/attention"
import { reconcilePlaces, type ReconciledPlace } from "../../workflows/reconciling/reconcile-places"
import { serialService } from "../../workflows/support/request"
import { namesOf } from "./names"

/** How many days ahead count as soon. */
const SOON_DAYS = 30

/** Where units are that wait for inspection. */
const TO_INSPECT: Status = "returned"

/** What waits for somebody today. As many statements in an empty store as in a full one. */
export async function attentionView(container: MedusaContainer): Promise<AttentionResponse> {
  const serials = serialService(container)
  const { today } = currentMoment()
  const soon = { from: today, until: addDays(today, SOON_DAYS + 1), days: SOON_DAYS }
  const [{ ids }, statuses, waiting] = await Promise.all([
    serials.trackedPage(WHOLE),
    serials.statusCounts(),
    serials.waiting({ today, soon: soon.until }),
  ])
  const places = await reconcilePlaces(container, ids)
  return {
    ...ofPlaces(places),
    to_inspect: { units: statuses.find(({ status }) => status === TO_INSPECT)?.count ?? 0 },
    transfers: { transfers: waiting.transfers, units: waiting.units_in_transit },
    loans_overdue: { units: waiting.loans_overdue },
    cases_overdue: { cases: waiting.cases_overdue },
    replacements_due: { cases: waiting.replacements_due },
    notices: { notices: waiting.notices, units: waiting.noticed_units },
    expiring: { units: waiting.expiring },
    warranties_ending: { units: waiting.warranties_ending },
    soon,
    statuses,
    locations: await onHandByLocation(container, places),
  }
}

function ofPlaces(places: readonly ReconciledPlace[]) {
  const sum = (figure: (place: ReconciledPlace) => number) =>
    places.reduce((total, place) => total + Math.max(0, figure(place)), 0)
  return {
    awaiting: {
      units: sum(({ awaiting }) => awaiting),
      places: places.filter(({ awaiting }) => awaiting > 0).length,
    },
    discrepancies: { places: places.filter(isAlarming).length },
    to_capture: {
      units: sum(
        ({ reserved_for_orders, reserved_serials }) => reserved_for_orders - reserved_serials
      ),
    },
  }
}

async function onHandByLocation(
  container: MedusaContainer,
  places: readonly ReconciledPlace[]
): Promise<AttentionResponse["locations"]> {
  const onHand = new Map<string, number>()
  for (const { location_id, on_hand } of places.filter((place) => place.on_hand > 0)) {
    onHand.set(location_id, (onHand.get(location_id) ?? 0) + on_hand)
  }
  const names = await namesOf(container, { locations: [...onHand.keys()] })
  return [...onHand]
    .map(([id, count]) => ({ location: names.location(id) ?? { id, name: id }, on_hand: count }))
    .sort((one, other) => other.on_hand - one.on_hand)
}
