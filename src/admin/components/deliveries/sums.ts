import {
  DELIVERY_OUTCOMES,
  type DeliveryOutcome,
  type DeliveryStatus,
} from "../../../lifecycle/deliveries"
import type { DeliveryView } from "../../../types/deliveries"

/** What all lines of a delivery come to together. */
export interface DeliverySums {
  quantity: number
  received: number
  missing: number
  over: number
  counts: Record<DeliveryOutcome, number>
}

export function sumsOf({ lines }: Pick<DeliveryView, "lines">): DeliverySums {
  const sum = (value: (line: DeliveryView["lines"][number]) => number) =>
    lines.reduce((total, line) => total + value(line), 0)
  const counts = DELIVERY_OUTCOMES.map((outcome) => [outcome, sum((line) => line.counts[outcome])])
  return {
    quantity: sum(({ quantity }) => quantity),
    received: sum(({ received }) => received),
    missing: sum(({ missing }) => missing),
    over: sum(({ over }) => over),
    counts: Object.fromEntries(counts) as DeliverySums["counts"],
  }
}

/** How a delivery stands, as the rules of its steps ask for it. */
export function standingOf(delivery: Pick<DeliveryView, "lines" | "status">): {
  status: DeliveryStatus
  awaits: boolean
  received: number
} {
  const { received, counts } = sumsOf(delivery)
  return { status: delivery.status, awaits: counts.expected > 0, received }
}
