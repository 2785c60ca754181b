import type {
  OrderComponentSerials,
  OrderLineSerials,
  OrderSerialsResponse,
} from "../../../types/orders"

/**
 * How a line stands at the location where somebody packs: it `leaves`, serials are `missing`, captured units of it may
 * not be sold any more (`blocked`), it leaves from `elsewhere`, nothing is reserved for it (`unreserved`), or nothing of it is left to send
 * (`gone`).
 */
export type LineState = "leaves" | "missing" | "blocked" | "elsewhere" | "unreserved" | "gone"

/** A line of a fulfilment, as Medusa takes it. */
export interface FulfilledLine {
  id: string
  quantity: number
}

/** How a line stands at a location. */
export function lineState(line: OrderLineSerials, locationId: string): LineState {
  if (line.open_quantity === 0) {
    return "gone"
  }
  const places = line.components.flatMap(({ reservations }) =>
    reservations.map(({ location }) => location.id)
  )
  if (line.components.length > 0 && places.length === 0) {
    return "unreserved"
  }
  if (places.some((place) => place !== locationId)) {
    return "elsewhere"
  }
  if (line.components.some(isBlocked)) {
    return "blocked"
  }
  return line.components.some(waitsForSerials) ? "missing" : "leaves"
}

function isBlocked({ captured }: OrderComponentSerials): boolean {
  return captured.some(({ blocked_by }) => blocked_by !== null)
}

/** Whether Medusa's Fulfil would be refused for want of serials; some policies fill them in, or go without. */
function waitsForSerials({ missing, policy }: OrderComponentSerials): boolean {
  return missing > 0 && policy?.fulfillment === "require"
}

/**
 * What Medusa is to fulfil at a location: every line that is complete, in full. Lines that need no shipping go in a
 * fulfilment of their own, as Medusa wants it.
 */
export function fulfilmentsAt(
  { lines }: Pick<OrderSerialsResponse, "lines">,
  locationId: string
): FulfilledLine[][] {
  const leaving = lines.filter((line) => lineState(line, locationId) === "leaves")
  return [true, false]
    .map((isShipped) =>
      leaving
        .filter(({ requires_shipping }) => requires_shipping === isShipped)
        .map(({ line_item_id, open_quantity }) => ({ id: line_item_id, quantity: open_quantity }))
    )
    .filter((items) => items.length > 0)
}

/** How many units have still to be named before all lines of a location can leave. */
export function missingAt(
  { lines }: Pick<OrderSerialsResponse, "lines">,
  locationId: string
): number {
  return lines
    .filter((line) => lineState(line, locationId) === "missing")
    .flatMap(({ components }) => components.filter(waitsForSerials))
    .reduce((sum, { missing }) => sum + missing, 0)
}

/**
 * Which order comes next in a queue.
 * @param before the queue in which the present order stood
 * @param after the queue as it is now
 */
export function nextOrder(
  before: readonly string[],
  after: readonly string[],
  current: string | null
): string | null {
  const others = after.filter((id) => id !== current)
  const behind = before.slice(current === null ? 0 : before.indexOf(current) + 1)
  return behind.find((id) => others.includes(id)) ?? others[0] ?? null
}
