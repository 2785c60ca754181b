import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { deleteUnused, idsToRegrade, type ConditionUse } from "../queries/conditions"
import type { Page } from "../queries/paging"
import { unitsInUse, type NamedUnit } from "../queries/tracking"
import { KnownUntracked } from "../queries/known-untracked"
import { KnownStoreFacts, type StoreFacts } from "../queries/store-facts"
import type { Place } from "../queries/withheld"
import {
  mergeIntoLayer,
  takeBackFromLayer,
  type LayerChange,
  type MergedLayer,
} from "../settings/merge-layer"
import * as policies from "../queries/policies"
import * as scope from "../queries/scope"
import { LedgerService } from "./ledger"

/** What tracking demands where: policies by item and place, and what hangs on them. */
export class SettingsService extends LedgerService {
  private readonly facts_ = new KnownStoreFacts()
  private readonly untracked_ = new KnownUntracked()

  /** The policy of each item (at a location, when one is named), tracked or not: one indexed statement. */
  @InjectManager()
  async policiesOf(
    itemIds: readonly string[],
    locationId?: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<policies.ItemPolicy[]> {
    return this.untracked_.noting(() => policies.policiesOf(context, itemIds, locationId))
  }

  /** Those items that no policy which was read within the last second says are not tracked: without a statement. */
  async perhapsTracked(itemIds: readonly string[]): Promise<string[]> {
    return this.untracked_.perhapsTracked(itemIds)
  }

  /** The policy at each of many places, of whatever items: one indexed statement. */
  @InjectManager()
  async policiesAt<Where extends policies.PolicyPlace>(
    places: readonly Where[],
    @MedusaContext() context: Context = {}
  ): Promise<(policies.ItemPolicy & Where)[]> {
    return this.untracked_.noting(() => policies.policiesAt(context, places))
  }

  /** Since when what applies at each of many places has been so: one indexed statement. */
  @InjectManager()
  async policiesSince(
    places: readonly Place[],
    @MedusaContext() context: Context = {}
  ): Promise<Date[]> {
    return policies.policiesSince(context, places)
  }

  /** Whether any setting has the strategy fill what leaves without captures. */
  @InjectManager()
  async fillsFulfilments(@MedusaContext() context: Context = {}): Promise<boolean> {
    return policies.fillsFulfilments(context)
  }

  /** What the settings say of the whole store: one indexed statement, or none within a second of the last. */
  @InjectManager()
  async storeFacts(@MedusaContext() context: Context = {}): Promise<StoreFacts> {
    return this.facts_.ask(context)
  }

  /** Which of the items are tracked: one indexed statement. */
  @InjectManager()
  async trackedItems(
    itemIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return policies.trackedItems(context, itemIds)
  }

  /** A page of the tracked items, by id, and how many there are; of these only when some are named. */
  @InjectManager()
  async trackedPage(
    page: Page,
    itemIds?: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<{ ids: string[]; count: number }> {
    return policies.trackedPage(context, page, itemIds)
  }

  /** A page of layers: of the tracked items, or of what is said for one location. */
  @InjectManager()
  async layersPage(
    filter: policies.LayerFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof policies.layersPage> {
    return policies.layersPage(context, filter, page)
  }

  /** The layers that say something of an item; with null, only the store's. */
  @InjectManager()
  async policyLayersOf(
    itemId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<policies.StoredLayer[]> {
    return policies.layersOf(context, itemId)
  }

  /** Says something in a layer of settings; what it does not say stays as it is. */
  @InjectManager()
  async savePolicyLayer(
    change: LayerChange,
    @MedusaContext() context: Context = {}
  ): Promise<MergedLayer> {
    const merged = await this.inTransaction_((inner) => mergeIntoLayer(inner, change), context)
    this.forgetSettings_()
    return merged
  }

  /** Takes back what was said in a layer of settings, as far as it still stands. */
  @InjectManager()
  async takeBackPolicyLayer(
    merged: MergedLayer,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.inTransaction_((inner) => takeBackFromLayer(inner, merged), context)
    this.forgetSettings_()
  }

  private forgetSettings_(): void {
    this.facts_.forget()
    this.untracked_.forget()
  }

  /** Deletes a condition unless serials or policies use it. @returns how many do */
  @InjectManager()
  async deleteUnusedCondition(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<ConditionUse> {
    return this.inTransaction_((inner) => deleteUnused(inner, id), context)
  }

  /** The units of a condition whose availability does not follow it yet, by id. */
  @InjectManager()
  async idsToRegrade(
    conditionId: string,
    isSellable: boolean,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return idsToRegrade(context, conditionId, isSellable)
  }

  /** The units that keep an item's tracking from being switched off. */
  @InjectManager()
  async unitsInUse(
    itemId: string,
    @MedusaContext() context: Context = {}
  ): Promise<{ units: NamedUnit[]; total: number }> {
    return unitsInUse(context, itemId)
  }

  /** The items that have serials, tracked or not. */
  @InjectManager()
  async itemsWithSerials(@MedusaContext() context: Context = {}): Promise<string[]> {
    return scope.itemsWithSerials(context)
  }

  /** The numbers of all units of these items. */
  @InjectManager()
  async numbersOfItems(
    itemIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<scope.NumberedUnit[]> {
    return scope.numbersOfItems(context, itemIds)
  }

  /** Which of these units would meet the number of a unit of another item. */
  @InjectManager()
  async takenNumbers(
    units: readonly scope.NumberedUnit[],
    itemIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<NamedUnit[]> {
    return scope.takenNumbers(context, units, itemIds)
  }
}
