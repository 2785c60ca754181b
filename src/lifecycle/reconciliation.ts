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
