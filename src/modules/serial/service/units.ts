import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { NumberKey } from "../../../lifecycle/policy"
import type { Identifier } from "../../../lifecycle/serial"
import { activityOf, type ActivityPage } from "../queries/activity"
import { formerBins, type FormerBin } from "../queries/former-bins"
import { formerWarranties, lastWarranties, type FormerWarranty } from "../queries/former-warranties"
import { identifiersOf } from "../queries/identifiers"
import { eraseNotes } from "../queries/notes"
import { foreseenUnits, type UnitsToForesee } from "../queries/foreseen"
import { numbersOf } from "../queries/numbers"
import type { Page } from "../queries/paging"
import { bearersOf, voidBearerOf, type NumberBearer } from "../queries/taken"
import type { NamedUnit } from "../queries/tracking"
import { matchNumbers, type NumberMatch } from "../queries/match-numbers"
import { onceOf, type NumberOfItem, type OnceOf } from "../queries/once-of"
import { pastReturns, type PastReturn } from "../queries/past-returns"
import type { SerialRecord } from "../queries/record"
import { replacementsOf, type ReplacementLinks } from "../queries/replacements"
import { standingOf, type Standing } from "../queries/standing"
import * as history from "../queries/history"
import * as list from "../queries/list"
import type { SerialFilter } from "../queries/list-filter"
import type { SerialOrder } from "../queries/list-order"
import * as lookup from "../queries/lookup"
import { SettingsService } from "./settings"

/** Finding units and reading what is known of them. */
export class UnitsService extends SettingsService {
  /** A page of serials, and how many there are; exact up to ten thousand. */
  @InjectManager()
  async findSerials(
    filter: SerialFilter,
    page: Page,
    order?: SerialOrder,
    @MedusaContext() context: Context = {}
  ): Promise<list.SerialPage> {
    return list.findSerials(context, filter, page, order)
  }

  /** The first so many of the serials that a filter wants, in the order of their entry. */
  @InjectManager()
  async firstSerials(
    filter: SerialFilter,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<SerialRecord[]> {
    return list.firstSerials(context, filter, limit)
  }

  /** The units that bear a number, as their own or as any identifier. */
  @InjectManager()
  async lookUpNumber(
    number: string,
    @MedusaContext() context: Context = {}
  ): Promise<lookup.SerialMatch[]> {
    return lookup.lookUpNumber(context, number)
  }

  /** The units that bear many numbers, as serial number or identifier. */
  @InjectManager()
  async matchNumbers(
    numbers: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<NumberMatch[]> {
    return matchNumbers(context, numbers)
  }

  /** The units that have, or once had, these numbers as units of these items. */
  @InjectManager()
  async onceOf(
    asked: readonly NumberOfItem[],
    @MedusaContext() context: Context = {}
  ): Promise<OnceOf[]> {
    return onceOf(context, asked)
  }

  /** The numbers of these units, in the order asked. */
  @InjectManager()
  async numbersOf(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<NamedUnit[]> {
    return numbersOf(context, serialIds)
  }

  /** The units that a strategy would take now, in its order; one indexed statement, which locks nothing. */
  @InjectManager()
  async foreseenUnits(
    wanted: UnitsToForesee,
    @MedusaContext() context: Context = {}
  ): Promise<NamedUnit[]> {
    return foreseenUnits(context, wanted)
  }

  /** The further numbers of a unit. */
  @InjectManager()
  async identifiersOf(
    serialId: string,
    @MedusaContext() context: Context = {}
  ): Promise<Identifier[]> {
    return identifiersOf(context, serialId)
  }

  /** The units that have these numbers now. */
  @InjectManager()
  async bearersOf(
    keys: readonly NumberKey[],
    @MedusaContext() context: Context = {}
  ): Promise<NumberBearer[]> {
    return bearersOf(context, keys)
  }

  /** The void record that comes to life when a number is registered again; null when there is none. */
  @InjectManager()
  async voidBearerOf(
    key: NumberKey & { inventory_item_id: string },
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return voidBearerOf(context, key)
  }

  /** What these units are, and where they stand. */
  @InjectManager()
  async standingOf(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<Standing[]> {
    return standingOf(context, serialIds)
  }

  /** A page of a unit's history, newest first. */
  @InjectManager()
  async historyOf(
    serialId: string,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<history.HistoryEvent[]> {
    return history.historyOf(context, serialId, page)
  }

  /** A page of what happened to the units of some items, newest first, and how many events there are. */
  @InjectManager()
  async activityOf(
    itemIds: readonly string[],
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<ActivityPage> {
    return activityOf(context, itemIds, page)
  }

  /** Erases what a unit's history says of its notes. @returns how many events told of notes until now */
  @InjectManager()
  async eraseNotes(serialId: string, @MedusaContext() context: Context = {}): Promise<number> {
    return this.inTransaction_((inner) => eraseNotes(inner, serialId), context)
  }

  /** The times that a unit came back from a customer, newest first. */
  @InjectManager()
  async pastReturnsOf(
    serialId: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<{ count: number; returns: PastReturn[] }> {
    return pastReturns(context, serialId, limit)
  }

  /** How a unit is linked to those that it replaced or that replaced it. */
  @InjectManager()
  async replacementsOf(
    serial: Pick<SerialRecord, "id" | "replaces_serial_id">,
    @MedusaContext() context: Context = {}
  ): Promise<ReplacementLinks> {
    return replacementsOf(context, serial)
  }

  /** The warranties that units had until they came back on returns. */
  @InjectManager()
  async formerWarranties(
    serialIds: readonly string[],
    returnIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<FormerWarranty[]> {
    return formerWarranties(context, serialIds, returnIds)
  }

  /** The bins that units lay in until they were last sold. */
  @InjectManager()
  async formerBins(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<FormerBin[]> {
    return formerBins(context, serialIds)
  }

  /** The last warranties that units had under customers from whom they came back. */
  @InjectManager()
  async lastWarranties(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<FormerWarranty[]> {
    return lastWarranties(context, serialIds)
  }
}
