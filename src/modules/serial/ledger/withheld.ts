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
  const leaving: StockOwed[] = []
  for (const { before, after } of units) {
    const from = before !== null && isWithheld(before.state, moment) ? placeOf(before.state) : null
    const to = isWithheld(after, moment) ? placeOf(after) : null
    const stays = from !== null && to !== null && keyOf(from) === keyOf(to)
    if (from !== null && !stays) {
      leaving.push({ ...from, quantity: 1 })
    }
    if (to !== null && !stays) {
      entering.push({ ...to, quantity: 1 })
    }
  }
  const places = new Map([...entering, ...leaving].map((place) => [keyOf(place), placeOf(place)]))
  return { withheld: sumOwed(entering), withheld_places: [...places.values()] }
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
