/** What a strategy needs to know of a unit; instants are ISO 8601 in UTC, dates `YYYY-MM-DD`, so both order as text. */
export interface OrderableUnit {
  id: string
  received_at: string | null
  expires_on: string | null
}

/** One term of an order. Units without a value come last, in both directions: in SQL, always `NULLS LAST`. */
export interface OrderTerm {
  field: keyof OrderableUnit
  direction: "asc" | "desc"
}

interface StrategyTraits {
  label: string
  order: readonly OrderTerm[]
}

// Ids are ULIDs, so they order by the time of entry and decide between units that were received together.
const OLDEST_FIRST: readonly OrderTerm[] = [
  { field: "received_at", direction: "asc" },
  { field: "id", direction: "asc" },
]

const NEWEST_FIRST: readonly OrderTerm[] = [
  { field: "received_at", direction: "desc" },
  { field: "id", direction: "desc" },
]

/** In which order each strategy takes the units; `manual` takes none by itself, its order is that of the list offered. */
export const STRATEGIES = {
  manual: { label: "Chosen by hand", order: OLDEST_FIRST },
  fifo: { label: "First in, first out", order: OLDEST_FIRST },
  lifo: { label: "Last in, first out", order: NEWEST_FIRST },
  fefo: {
    label: "First expired, first out",
    order: [{ field: "expires_on", direction: "asc" }, ...OLDEST_FIRST],
  },
} as const satisfies Record<string, StrategyTraits>

/** Who or what chooses the serials of an order line. */
export type StrategyName = keyof typeof STRATEGIES

/** The units in the order in which the strategy takes them; the given list stays as it is. */
export function orderUnits<Unit extends OrderableUnit>(
  strategy: StrategyName,
  units: readonly Unit[]
): Unit[] {
  return [...units].sort((a, b) => compareUnits(STRATEGIES[strategy].order, a, b))
}

function compareUnits(order: readonly OrderTerm[], a: OrderableUnit, b: OrderableUnit): number {
  for (const term of order) {
    const difference = compareBy(term, a[term.field], b[term.field])
    if (difference !== 0) {
      return difference
    }
  }
  return 0
}

function compareBy({ direction }: OrderTerm, a: string | null, b: string | null): number {
  if (a === b) {
    return 0
  }
  if (a === null || b === null) {
    return a === null ? 1 : -1
  }
  return a < b === (direction === "asc") ? -1 : 1
}
