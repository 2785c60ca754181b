import { isWithheld, type Moment } from "../../../lifecycle/availability"
import type { SerialState } from "../../../lifecycle/serial"
import { sumOwed, type StockOwed } from "../../../lifecycle/stock"
import type { LockedUnit } from "./rows"

/** What a set of changes does to the units withheld from sale. */
export interface WithheldChange {
  /** How many more units each place withholds. */
  withheld: StockOwed[]
  /** Places that withhold more, fewer or other units. */
  withheld_places: { inventory_item_id: string; location_id: string }[]
}

interface Change {
  before: LockedUnit | null
  after: SerialState
}

/** Says which places withhold more units after these changes, and which withhold others. */
export function withheldBy(units: readonly Change[], moment: Moment): WithheldChange {
  const entering: StockOwed[] = []
  const places = new Map<string, ReturnType<typeof placeOf>>()
  const note = (place: ReturnType<typeof placeOf>) => places.set(keyOf(place), place)
  for (const { before, after } of units) {
    const from = before !== null && isWithheld(before.state, moment) ? placeOf(before.state) : null
    const to = isWithheld(after, moment) ? placeOf(after) : null
    const stays = from !== null && to !== null && keyOf(from) === keyOf(to)
    if (from !== null && !stays) {
      note(from)
    }
    if (to !== null && !stays) {
      note(to)
      entering.push({ ...to, quantity: 1 })
    }
    if (before !== null && isLetGo(before.state, after)) {
      note(placeOf(before.state))
    }
  }
  return { withheld: sumOwed(entering), withheld_places: [...places.values()] }
}

/** Whether a hold ends that may be over already: its unit counts as withheld no more, and its quantity is so until now. */
function isLetGo({ held_for }: SerialState, after: SerialState): boolean {
  return held_for !== null && held_for !== after.held_for
}

function placeOf({
  inventory_item_id,
  location_id,
}: {
  inventory_item_id: string
  location_id: string | null
}) {
  return { inventory_item_id, location_id: location_id ?? "" }
}

function keyOf({
  inventory_item_id,
  location_id,
}: {
  inventory_item_id: string
  location_id: string
}): string {
  return `${inventory_item_id} ${location_id}`
}
