import type {
  OrderComponentSerials,
  OrderLineSerials,
  OrderSerialsResponse,
} from "../../../types/orders"

/** One tracked item of one order line: where serials are captured. */
export interface Place {
  /** Stable within the order. */
  key: string
  line: OrderLineSerials
  component: OrderComponentSerials
}

/** All tracked places of an order, in the order of its lines. */
export function placesOf(order: Pick<OrderSerialsResponse, "order_id" | "lines">): Place[] {
  return order.lines.flatMap((line) =>
    line.components
      .filter(({ is_tracked }) => is_tracked)
      .map((component) => ({
        key: `${line.line_item_id}:${component.item.id}`,
        line,
        component,
      }))
  )
}

/** How many captured units of a place may not leave. */
export function blockedAt({ component }: Place): number {
  return component.captured.filter(({ blocked_by }) => blocked_by !== null).length
}

/** Whether serials can still be captured at a place, be it in a proposal's stead. */
export function isOpen({ component }: Place): boolean {
  return component.missing > 0 || component.captured.some(isProposal)
}

/** Whether a serial stands there only because the strategy chose it. */
export function isProposal({ captured_as }: { captured_as: string }): boolean {
  return captured_as === "proposal"
}

/** Whether an unknown number would be registered at a place: its stock awaits serials, and the policy wants it. */
export function takesUnknown(place: Place): boolean {
  const { policy, reservations } = place.component
  return (
    isOpen(place) &&
    policy?.unknown_at_capture === "register" &&
    reservations.some(({ awaiting }) => awaiting > 0)
  )
}

/** What a place is called: its line, and the component where a line has several. */
export function nameOf({ line, component }: Place): string {
  const title = line.variant_title ? `${line.title} · ${line.variant_title}` : line.title
  return line.components.length > 1
    ? `${title} · ${component.item.title ?? component.item.sku ?? component.item.id}`
    : title
}
