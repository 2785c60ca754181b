import { ON_HAND_STATUSES } from "../../../lifecycle/statuses"
import type { LocationSerialsResponse } from "../../../types/locations"
import { filtered, paths } from "../../lib/paths"

/** One figure of a location, and where what it counts is listed. */
export interface LocationFigure {
  name: string
  count: number
  to: string
  /** Something went wrong. */
  isAlarm: boolean
}

/** What there is to say of a location, what went wrong first; what there is none of is left out. */
export function locationFigures(
  locationId: string,
  answer: LocationSerialsResponse
): LocationFigure[] {
  const open = (end: "origin_location_id" | "destination_location_id") =>
    filtered(paths.transfers(), { status: "open", [end]: [locationId] })
  const here = (status: readonly string[]) =>
    filtered(paths.serials(), { location_id: [locationId], status })
  const figures: LocationFigure[] = [
    figure(
      "discrepancies",
      answer.discrepancies.items,
      paths.stock("discrepancy", locationId),
      true
    ),
    figure("on_hand", answer.on_hand, here(ON_HAND_STATUSES)),
    figure("reserved", answer.reserved, here(["reserved"])),
    figure("withheld", answer.withheld, here(["in_stock"])),
    figure("awaiting", answer.awaiting.units, paths.stock("awaiting", locationId)),
    figure("arriving", answer.transfers.arriving, open("destination_location_id")),
    figure("leaving", answer.transfers.leaving, open("origin_location_id")),
    figure("rules", answer.rules.items, paths.settings("places", locationId)),
  ]
  return figures.filter(({ count }) => count > 0)
}

function figure(name: string, count: number, to: string, isAlarm = false): LocationFigure {
  return { name, count, to, isAlarm }
}
