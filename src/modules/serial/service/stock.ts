import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { StockOwed } from "../../../lifecycle/stock"
import { presentAt, presentOf } from "../queries/present"
import { sellableAmong } from "../queries/standing"
import { foldTally } from "../queries/tally"
import { placesWithWithheld, withheldTargets, type Place } from "../queries/withheld"
import * as counts from "../queries/counts"
import * as discrepancies from "../queries/discrepancies"
import * as levels from "../queries/levels"
import { UnitsService } from "./units"
import { retried } from "./retried"

/** Units as figures beside Medusa's: on hand, withheld, and where the two disagree. */
export class StockService extends UnitsService {
  /** How many serials of the items are on hand, reserved, withheld and sellable, by place. */
  @InjectManager()
  async levelsOf(
    itemIds: readonly string[],
    locationIds?: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<levels.SerialLevel[]> {
    return levels.levelsOf(context, itemIds, locationIds)
  }

  /** How many units of the items are on hand or in transit, by the place where they are or arrive. */
  @InjectManager()
  async presentOf(
    itemIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<StockOwed[]> {
    return presentOf(context, itemIds)
  }

  /** How many units of tracked items are on hand at a location or in transit to it, by item. */
  @InjectManager()
  async presentAt(
    locationId: string,
    @MedusaContext() context: Context = {}
  ): Promise<StockOwed[]> {
    return presentAt(context, locationId)
  }

  /** How many serials of the items there are, by place and status. */
  @InjectManager()
  async countsOf(
    itemIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<counts.SerialCount[]> {
    return counts.countsOf(context, itemIds)
  }

  /** How many of these units everyone may buy where they stand, by item and location. */
  @InjectManager()
  async sellableAmong(
    ids: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<StockOwed[]> {
    return sellableAmong(context, ids)
  }

  /** How many units each place has to withhold from Medusa's available quantity. */
  @InjectManager()
  async withheldTargets(
    places: readonly Place[],
    @MedusaContext() context: Context = {}
  ): Promise<StockOwed[]> {
    return withheldTargets(context, places)
  }

  /** Every place that has units which may be withheld now. */
  @InjectManager()
  async placesWithWithheld(@MedusaContext() context: Context = {}): Promise<Place[]> {
    return placesWithWithheld(context)
  }

  /**
   * Notes what a look at the whole store has found to disagree, and forgets what is gone.
   * @returns what is seen for the second time, each once
   */
  @InjectManager()
  async noteDiscrepancies(
    found: readonly discrepancies.Discrepancy[],
    seenAt: string,
    @MedusaContext() context: Context = {}
  ): Promise<discrepancies.Discrepancy[]> {
    return retried(() =>
      this.inTransaction_((inner) => discrepancies.noteDiscrepancies(inner, found, seenAt), context)
    )
  }

  /** Notes that discrepancies were reported. */
  @InjectManager()
  async noteReported(
    places: readonly Place[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return discrepancies.noteReported(context, places)
  }

  /** Forgets places that agree again. */
  @InjectManager()
  async forgetDiscrepancies(
    places: readonly Place[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return discrepancies.forgetDiscrepancies(context, places)
  }

  /** Since when each place of these items has been known to disagree. */
  @InjectManager()
  async knownDiscrepancies(
    itemIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof discrepancies.knownDiscrepancies> {
    return discrepancies.knownDiscrepancies(context, itemIds)
  }

  /** Adds up what operations have written to the tally of serials. @returns how many rows were added up */
  @InjectManager()
  async foldTally(@MedusaContext() context: Context = {}): Promise<number> {
    return retried(() => this.inTransaction_((inner) => foldTally(inner), context))
  }
}
