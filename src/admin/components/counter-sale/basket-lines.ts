import type { OrderSerialsResponse } from "../../../types/orders"
import type { SerialView } from "../../../types/serials"
import type { Basket, BasketItem } from "../../hooks/use-counter-sale"

/** A line of a basket with its price, its scanned units, and how many it still misses. */
export interface BasketLine extends BasketItem {
  isTracked: boolean
  missing: number
  units: { serial_id: string; number: string; bin: string | null }[]
}

/** Puts prices and serials of a basket together; the line that was added last comes first. */
export function basketLines(
  { items }: Pick<Basket, "items">,
  serials: Pick<OrderSerialsResponse, "lines"> | undefined
): BasketLine[] {
  const lines = items.map((item): BasketLine => {
    const line = serials?.lines.find(({ line_item_id }) => line_item_id === item.id)
    const tracked = line?.components.filter(({ is_tracked }) => is_tracked) ?? []
    return {
      ...item,
      isTracked: tracked.length > 0,
      missing: tracked.reduce((sum, { missing }) => sum + missing, 0),
      units: tracked.flatMap(({ captured }) =>
        captured.map(({ serial_id, number, bin }) => ({ serial_id, number, bin }))
      ),
    }
  })
  // Ids are made of the time.
  return lines.sort((one, other) => (one.id < other.id ? 1 : -1))
}

/** How many of a variant a basket has. */
export function quantityOf({ items }: Pick<Basket, "items">, variantId: string): number {
  return items
    .filter(({ variant_id }) => variant_id === variantId)
    .reduce((sum, { quantity }) => sum + Number(quantity), 0)
}

/** What a scan at the counter found: a unit here, several, units elsewhere only, or nothing. */
export type CounterFind<Unit> =
  | { kind: "unit"; unit: Unit }
  | { kind: "several"; units: Unit[] }
  | { kind: "elsewhere"; place: string | null }
  | { kind: "unknown" }

/** Of several units with one number the one that is at the counter is meant. */
export function findAtCounter<Unit extends Pick<SerialView, "location_id" | "location">>(
  matches: readonly Unit[],
  locationId: string
): CounterFind<Unit> {
  const here = matches.filter(({ location_id }) => location_id === locationId)
  const [first] = here
  if (first !== undefined) {
    return here.length === 1 ? { kind: "unit", unit: first } : { kind: "several", units: here }
  }
  const [other] = matches
  return other === undefined
    ? { kind: "unknown" }
    : { kind: "elsewhere", place: other.location?.name ?? null }
}
