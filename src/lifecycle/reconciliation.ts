import { refuse, type Refusal } from "./refusals"

/** What serials and Medusa say of one item at one place. */
export interface PlaceFigures {
  on_hand: number
  reserved_serials: number
  withheld: number
  /** Medusa's stocked quantity. */
  stocked: number
  /** What Medusa has reserved for order lines. */
  reserved_for_orders: number
  /** What the plugin has reserved, so that Medusa does not sell it. */
  reserved_as_withheld: number
}

/** Where they disagree. */
export interface Disagreement {
  /** Stock without serials: a to-do, normal while tracking is being introduced. */
  awaiting: number
  /** Serials on hand beyond stock. */
  discrepancy: number
  /** Serials reserved for orders beyond what Medusa has reserved for them. Fewer is normal: they are not chosen yet. */
  reserved_discrepancy: number
  /** Units withheld beyond the plugin's reservation, or negative: fewer. The next change there, or a job, mends it. */
  withheld_discrepancy: number
}

/** Sets what serials say against what Medusa says. */
export function disagreementOf(figures: PlaceFigures): Disagreement {
  return {
    awaiting: Math.max(0, figures.stocked - figures.on_hand),
    discrepancy: Math.max(0, figures.on_hand - figures.stocked),
    reserved_discrepancy: Math.max(0, figures.reserved_serials - figures.reserved_for_orders),
    withheld_discrepancy: figures.withheld - figures.reserved_as_withheld,
  }
}

/** Whether something went wrong there that does not mend itself. */
export function isAlarming({ discrepancy, reserved_discrepancy }: Disagreement): boolean {
  return discrepancy > 0 || reserved_discrepancy > 0
}

/** The flow of repairs that move or withhold stock alone: another repair takes them back. */
export const RECONCILIATION = "reconciliation"

/** The type of the references by which operations say at which place they repaired something. */
export const PLACE = "place"

/**
 * What may be done about a place that disagrees. `raise_stock`: the serials are right, so stock is raised to them.
 * `lower_stock`: no serials are to come, so stock is lowered to those there are. `mark_lost`: stock is right, so named
 * serials are written off without lowering it again. `release`: captures for which Medusa has reserved nothing are let go.
 * `withhold`: the plugin's own reservation is made anew.
 */
export const REPAIRS = ["raise_stock", "lower_stock", "mark_lost", "release", "withhold"] as const
export type Repair = (typeof REPAIRS)[number]

/** A repair that fits a place, and how much it repairs there. */
export interface FittingRepair {
  repair: Repair
  quantity: number
  /** That it takes stock which Medusa has reserved: it has to be asked for. */
  below_reserved: boolean
}

/** What is known of a place before it is repaired. */
export interface RepairableFigures extends PlaceFigures {
  /** All that Medusa has reserved there. */
  reserved: number
}

/** Which repairs fit a place, in the order in which they are offered. */
export function repairsFor(figures: RepairableFigures): FittingRepair[] {
  const { awaiting, discrepancy, reserved_discrepancy, withheld_discrepancy } =
    disagreementOf(figures)
  const free = lowerable(figures, false)
  return [
    { repair: "raise_stock" as const, quantity: discrepancy, below_reserved: false },
    { repair: "mark_lost" as const, quantity: discrepancy, below_reserved: false },
    { repair: "release" as const, quantity: reserved_discrepancy, below_reserved: false },
    {
      repair: "withhold" as const,
      quantity: Math.abs(withheld_discrepancy),
      below_reserved: false,
    },
    { repair: "lower_stock" as const, quantity: free, below_reserved: false },
    {
      repair: "lower_stock" as const,
      quantity: awaiting > free ? awaiting : 0,
      below_reserved: true,
    },
  ].filter(({ quantity }) => quantity > 0)
}

/** By how much stock may be lowered to the serials on hand; not below what is reserved unless said. */
function lowerable({ stocked, on_hand, reserved }: RepairableFigures, isBelowReserved: boolean) {
  return Math.max(0, stocked - Math.max(on_hand, isBelowReserved ? on_hand : reserved))
}

/** The figures of a place that somebody saw before asking for its repair. */
export type SeenFigures = Pick<PlaceFigures, "on_hand" | "stocked"> & {
  inventory_item_id: string
  location_id: string
}

/** Why what somebody saw of a place does not hold any more; null when it does. */
export function whyStale(
  seen: SeenFigures,
  { on_hand, stocked }: Pick<PlaceFigures, "on_hand" | "stocked">
): Refusal | null {
  const { inventory_item_id: item, location_id: location } = seen
  return seen.on_hand === on_hand && seen.stocked === stocked
    ? null
    : refuse("stale_figures", null, { item, location, on_hand, stocked })
}

/** A captured serial at a place. */
export interface CapturedUnit {
  id: string
  number: string
  order_line_item_id: string | null
  /** Ids of assignments grow with time. */
  assignment_id: string | null
}

/**
 * The captures of a place for which Medusa has reserved nothing there: of each line those beyond its reservation, the
 * latest first.
 * @param reserved what Medusa has reserved there, by order line
 */
export function unreservedCaptures<Unit extends CapturedUnit>(
  units: readonly Unit[],
  reserved: ReadonlyMap<string, number>
): Unit[] {
  const byLine = new Map<string, Unit[]>()
  for (const unit of units) {
    const line = unit.order_line_item_id ?? ""
    byLine.set(line, [...(byLine.get(line) ?? []), unit])
  }
  const latestFirst = (one: Unit, other: Unit) =>
    (one.assignment_id ?? "") < (other.assignment_id ?? "") ? 1 : -1
  return [...byLine].flatMap(([line, captured]) =>
    captured
      .toSorted(latestFirst)
      .slice(0, Math.max(0, captured.length - Math.floor(reserved.get(line) ?? 0)))
  )
}
