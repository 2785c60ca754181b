import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { refuse } from "../../lifecycle/refusals"
import type { EndingBand, EndingKind } from "../../lifecycle/endings"
import type { CountOutcome } from "../../lifecycle/counts"
import type { PeriodLength } from "../../lifecycle/insight"
import type { HandoverStatus } from "../../lifecycle/handovers"
import type { StockOwed } from "../../lifecycle/stock"
import type { TransferOutcome } from "../../lifecycle/transfers"
import type { Policy } from "../../lifecycle/policy"
import { generateNumbers, previewNumbers } from "./ledger/generate-numbers"
import type { Identifier } from "../../lifecycle/serial"
import * as claimCodes from "./buyers/claim-codes"
import * as handovers from "./buyers/handovers"
import { closeGeneratedWrites } from "./closed-writes"
import { exclusively } from "./ledger/exclusively"
import * as ledger from "./ledger/ledger"
import { UnitsBusyError } from "./ledger/load-units"
import { isUndoneByHand } from "./ledger/operations"
import { PlannedDecisions } from "./ledger/planned-decisions"
import type { OperationInput } from "./ledger/types"
import Serial from "./models/serial"
import SerialAssignment from "./models/serial-assignment"
import SerialCase from "./models/serial-case"
import SerialCaseStep from "./models/serial-case-step"
import SerialClaimCode from "./models/serial-claim-code"
import SerialCondition from "./models/serial-condition"
import SerialCount from "./models/serial-count"
import SerialCountResult from "./models/serial-count-result"
import SerialCountScan from "./models/serial-count-scan"
import SerialCounter from "./models/serial-counter"
import SerialDeliveryProof from "./models/serial-delivery-proof"
import SerialDelivery from "./models/serial-delivery"
import SerialDeliveryLine from "./models/serial-delivery-line"
import SerialDiscrepancy from "./models/serial-discrepancy"
import SerialEvent from "./models/serial-event"
import SerialHandover from "./models/serial-handover"
import SerialIdentifier from "./models/serial-identifier"
import SerialOperation from "./models/serial-operation"
import SerialPolicy from "./models/serial-policy"
import SerialReason from "./models/serial-reason"
import SerialReminder from "./models/serial-reminder"
import SerialTransfer from "./models/serial-transfer"
import * as assignments from "./queries/assignments"
import * as attention from "./queries/attention"
import { idsToRegrade, useOfCondition, type ConditionUse } from "./queries/conditions"
import * as cases from "./queries/cases"
import * as counts from "./queries/counts"
import * as deliveries from "./queries/deliveries"
import { declaredByCustomers } from "./queries/declared-by"
import * as discrepancies from "./queries/discrepancies"
import * as history from "./queries/history"
import { formerWarranties, lastWarranties, type FormerWarranty } from "./queries/former-warranties"
import * as holds from "./queries/holds"
import { identifiersOf } from "./queries/identifiers"
import * as endings from "./queries/endings"
import { ageingOf } from "./queries/insight/ageing"
import type { InsightFilter } from "./queries/insight/insight-sql"
import { movementsOf } from "./queries/insight/movements"
import { ratesOf, type RateGroup } from "./queries/insight/rates"
import { timeToSaleOf } from "./queries/insight/time-to-sale"
import * as levels from "./queries/levels"
import * as list from "./queries/list"
import * as lookup from "./queries/lookup"
import { numbersOf } from "./queries/numbers"
import * as operations from "./queries/operations"
import { forgetReminders, noteOverdue, type Overdue } from "./queries/overdue"
import type { Page } from "./queries/paging"
import * as policies from "./queries/policies"
import * as scope from "./queries/scope"
import { bearersOf, voidBearerOf, type NumberBearer, type NumberKey } from "./queries/taken"
import { unitsInUse, type NamedUnit } from "./queries/tracking"
import { KnownStoreFacts, type StoreFacts } from "./queries/store-facts"
import {
  capturedLines,
  capturesOf,
  type CapturedLine,
  type LineCaptures,
} from "./queries/captured-lines"
import { currentMoment } from "./queries/availability-sql"
import { openAmong, openOrders } from "./queries/open-orders"
import { matchNumbers, type NumberMatch } from "./queries/match-numbers"
import { pastReturns, type PastReturn } from "./queries/past-returns"
import { presentAt, presentOf } from "./queries/present"
import { lastProposals } from "./queries/proposals"
import { eraseProofs, proofsOf, type ProofRecord } from "./queries/proofs"
import type { SerialRecord } from "./queries/record"
import { noteTold } from "./queries/reminders"
import { replacementsOf, type ReplacementLinks } from "./queries/replacements"
import { settledKeys } from "./queries/settled-keys"
import { soldAmong, soldWith, type SoldSerial, type SoldWithFulfilment } from "./queries/sold"
import { sellableAmong, standingOf, type Standing } from "./queries/standing"
import * as stocktakes from "./queries/stocktakes"
import * as transfers from "./queries/transfers"
import { placesWithWithheld, withheldTargets, type Place } from "./queries/withheld"
import { SerialRefusalError } from "./refusal-error"
import { saveLayer } from "./settings/save-layer"
import { codeOf } from "./sql"

/** PostgreSQL's deadlock and serialization failures: the transaction did nothing and may simply be tried again. */
const TRANSIENT = ["40P01", "40001"]

/** PostgreSQL's class of errors about values: characters it cannot store, instants that are none. */
const UNSTORABLE = /^22/

const ATTEMPTS = 40

class SerialModuleService extends MedusaService({
  Serial,
  SerialAssignment,
  SerialCase,
  SerialCaseStep,
  SerialClaimCode,
  SerialCondition,
  SerialCount,
  SerialCountResult,
  SerialCountScan,
  SerialCounter,
  SerialDelivery,
  SerialDeliveryLine,
  SerialDeliveryProof,
  SerialDiscrepancy,
  SerialEvent,
  SerialHandover,
  SerialIdentifier,
  SerialOperation,
  SerialPolicy,
  SerialReason,
  SerialReminder,
  SerialTransfer,
}) {
  private readonly facts_ = new KnownStoreFacts()
  private readonly decisions_ = new PlannedDecisions<ledger.PlannedDecision>()

  /**
   * The only way in which serials change: judges an operation by the transition table and writes it whole, rows and
   * events in one transaction, or refuses it whole.
   * @throws SerialRefusalError naming every offending serial
   */
  @InjectManager()
  async execute(
    input: OperationInput | ledger.RevertInput,
    @MedusaContext() context: Context = {}
  ): Promise<ledger.LedgerResult> {
    return retried(() => this.inTransaction_((inner) => ledger.execute(inner, input), context))
  }

  /**
   * Judges an operation without changing a serial, and records it as pending with the stock it owes each location.
   * Follow with raising the stock, `carryOut`, lowering the stock and `finish`; or `abandon`.
   * @throws SerialRefusalError naming every offending serial
   */
  @InjectManager()
  async plan(
    input: OperationInput | ledger.RevertInput,
    @MedusaContext() context: Context = {}
  ): Promise<ledger.LedgerResult> {
    return retried(() =>
      this.inTransaction_((inner) => ledger.plan(inner, input, this.decisions_), context)
    )
  }

  /**
   * The result of an operation that was carried out under this key for this request, or null.
   * @throws idempotency_key_reused, operation_unfinished
   */
  @InjectManager()
  async recall(
    idempotencyKey: string,
    request: unknown,
    @MedusaContext() context: Context = {}
  ): Promise<ledger.LedgerResult | null> {
    return ledger.recall(context, idempotencyKey, request)
  }

  /** Whether the last operation under this key was undone by somebody: a late event does not do it again. */
  @InjectManager()
  async isUndoneByHand(
    idempotencyKey: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return isUndoneByHand(context, idempotencyKey)
  }

  /** The next numbers of an item's generator pattern, as units to receive. @throws generator_exhausted */
  @InjectManager()
  async generateUnits(
    inventoryItemId: string,
    policy: Policy,
    count: number,
    @MedusaContext() context: Context = {}
  ): Promise<{ number: string }[]> {
    const { today } = currentMoment()
    const numbers = await generateNumbers(context, inventoryItemId, policy, count, today)
    return numbers.map((number) => ({ number }))
  }

  /** The numbers that generating would take now; takes none. @throws missing_value, generator_exhausted */
  @InjectManager()
  async previewNumbers(
    inventoryItemId: string,
    policy: Policy,
    count: number,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    const { today } = currentMoment()
    return previewNumbers(context, inventoryItemId, policy, count, today)
  }

  /** Writes the serials of a planned operation. @throws SerialRefusalError when its units have changed since */
  @InjectManager()
  async carryOut(
    operationId: string,
    @MedusaContext() context: Context = {}
  ): Promise<ledger.LedgerResult> {
    return retried(() =>
      this.inTransaction_((inner) => ledger.carryOut(inner, operationId, this.decisions_), context)
    )
  }

  /** Notes `stocked − on hand` at the places a planned operation owes stock, before any of it moves. */
  @InjectManager()
  async noteAwaiting(
    operationId: string,
    awaiting: StockOwed[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return ledger.noteAwaiting(context, operationId, awaiting)
  }

  /** Notes that a planned operation's stock has been raised. */
  @InjectManager()
  async markStocked(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return ledger.markStocked(context, operationId)
  }

  /** Ends an operation that serials and stock both have. */
  @InjectManager()
  async finish(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return this.inTransaction_((inner) => ledger.end(inner, operationId, "done"), context)
  }

  /** Ends an operation that neither serials nor stock have; its idempotency key may be used again. */
  @InjectManager()
  async abandon(operationId: string, @MedusaContext() context: Context = {}): Promise<void> {
    this.decisions_.take(operationId)
    return this.inTransaction_((inner) => ledger.end(inner, operationId, "abandoned"), context)
  }

  /** The policy of each item (at a location, when one is named), tracked or not: one indexed statement. */
  @InjectManager()
  async policiesOf(
    itemIds: readonly string[],
    locationId?: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<policies.ItemPolicy[]> {
    return policies.policiesOf(context, itemIds, locationId)
  }

  /** The policy at each of many places, of whatever items: one indexed statement. */
  @InjectManager()
  async policiesAt<Where extends policies.PolicyPlace>(
    places: readonly Where[],
    @MedusaContext() context: Context = {}
  ): Promise<(policies.ItemPolicy & Where)[]> {
    return policies.policiesAt(context, places)
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

  /** Takes reports of discrepancies back that could not be given. */
  @InjectManager()
  async forgetReports(
    places: readonly Place[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return discrepancies.forgetReports(context, places)
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

  /** Writes a layer of settings whole: what it does not say, it inherits. */
  @InjectManager()
  async savePolicyLayer(
    layer: policies.StoredLayer,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await saveLayer(context, layer)
    this.facts_.forget()
  }

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

  /** How many serials there are in each status. */
  @InjectManager()
  async statusCounts(
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof attention.statusCounts> {
    return attention.statusCounts(context)
  }

  /** How much waits for somebody: what is late, what ends soon, what is under way. */
  @InjectManager()
  async waiting(
    days: attention.Days,
    @MedusaContext() context: Context = {}
  ): Promise<attention.Waiting> {
    return attention.waiting(context, days)
  }

  /** What was received, sold and returned, and how many units were in repair, by period. */
  @InjectManager()
  async movementsOf(
    filter: InsightFilter,
    length: PeriodLength,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof movementsOf> {
    return movementsOf(context, filter, length)
  }

  /** Of the units sold in a range, how many came back and how many showed a fault, by item or supplier. */
  @InjectManager()
  async ratesOf(
    filter: InsightFilter,
    group: RateGroup,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof ratesOf> {
    return ratesOf(context, filter, group, page)
  }

  /** How old the units on hand are, in all and by item. */
  @InjectManager()
  async ageingOf(
    filter: Parameters<typeof ageingOf>[1],
    today: string,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof ageingOf> {
    return ageingOf(context, filter, today, page)
  }

  /** How long units waited for their first sale, in all and by item. */
  @InjectManager()
  async timeToSaleOf(
    filter: InsightFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof timeToSaleOf> {
    return timeToSaleOf(context, filter, page)
  }

  /** The serials captured, sold and returned on orders or order lines. */
  @InjectManager()
  async listOrderAssignments(
    filter: assignments.AssignmentFilter,
    @MedusaContext() context: Context = {}
  ): Promise<assignments.OrderAssignment[]> {
    return assignments.listOrderAssignments(context, filter)
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

  /** The units that are kept for these carts. */
  @InjectManager()
  async holdsOfCarts(
    cartIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<holds.Hold[]> {
    return holds.holdsOfCarts(context, cartIds)
  }

  /** Cart holds that are over. */
  @InjectManager()
  async expiredHolds(limit: number, @MedusaContext() context: Context = {}): Promise<holds.Hold[]> {
    return holds.expiredHolds(context, limit)
  }

  /** Holds of carts that are being checked out, untouched since a moment. */
  @InjectManager()
  async holdsInCheckout(
    untouchedSince: Date,
    @MedusaContext() context: Context = {}
  ): Promise<holds.Hold[]> {
    return holds.holdsInCheckout(context, untouchedSince)
  }

  /** A page of serials, and how many there are; exact up to ten thousand. */
  @InjectManager()
  async findSerials(
    filter: list.SerialFilter,
    page: Page,
    order?: list.SerialOrder,
    @MedusaContext() context: Context = {}
  ): Promise<list.SerialPage> {
    return list.findSerials(context, filter, page, order)
  }

  /** The first so many of the serials that a filter wants, in the order of their entry. */
  @InjectManager()
  async firstSerials(
    filter: list.SerialFilter,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<SerialRecord[]> {
    return list.firstSerials(context, filter, limit)
  }

  /** The further numbers of a unit. */
  @InjectManager()
  async identifiersOf(
    serialId: string,
    @MedusaContext() context: Context = {}
  ): Promise<Identifier[]> {
    return identifiersOf(context, serialId)
  }

  /** The units that bear a number, as their own or as any identifier. */
  @InjectManager()
  async lookUpNumber(
    number: string,
    @MedusaContext() context: Context = {}
  ): Promise<lookup.SerialMatch[]> {
    return lookup.lookUpNumber(context, number)
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

  /** The times that a unit came back from a customer, newest first. */
  @InjectManager()
  async pastReturnsOf(
    serialId: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<{ count: number; returns: PastReturn[] }> {
    return pastReturns(context, serialId, limit)
  }

  /** How many serials and policies use a condition. */
  @InjectManager()
  async useOfCondition(id: string, @MedusaContext() context: Context = {}): Promise<ConditionUse> {
    return useOfCondition(context, id)
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

  /** The numbers of these units, in the order asked. */
  @InjectManager()
  async numbersOf(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<NamedUnit[]> {
    return numbersOf(context, serialIds)
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

  /** The units that bear many numbers, as serial number or identifier. */
  @InjectManager()
  async matchNumbers(
    numbers: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<NumberMatch[]> {
    return matchNumbers(context, numbers)
  }

  /** The serials that are sold with a fulfilment, and not back. */
  @InjectManager()
  async findSold(
    fulfillmentId: string,
    @MedusaContext() context: Context = {}
  ): Promise<SoldSerial[]> {
    return soldWith(context, fulfillmentId)
  }

  /** What is sold with each of many fulfilments, by item: one indexed statement. */
  @InjectManager()
  async soldAmong(
    fulfillmentIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<SoldWithFulfilment[]> {
    return soldAmong(context, fulfillmentIds)
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
    key: NumberKey,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return voidBearerOf(context, key)
  }

  /** Which of these units were declared on their return by a customer, and by nobody after that. */
  @InjectManager()
  async declaredByCustomers(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return declaredByCustomers(context, serialIds)
  }

  /** What shows that units were delivered, of fulfilments or of operations. */
  @InjectManager()
  async proofsOf(
    by: "fulfillment_id" | "operation_id",
    ids: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<ProofRecord[]> {
    return proofsOf(context, by, ids)
  }

  /** Erases what is personal of a fulfilment's proofs of delivery. @returns how many were erased now */
  @InjectManager()
  async eraseProofs(
    fulfillmentId: string,
    @MedusaContext() context: Context = {}
  ): Promise<number> {
    return this.inTransaction_((inner) => eraseProofs(inner, fulfillmentId), context)
  }

  /** A page of operations, newest first. */
  @InjectManager()
  async findOperations(
    filter: operations.OperationFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<operations.OperationPage> {
    return operations.findOperations(context, filter, page)
  }

  /** The ids of the serials that an operation changed. */
  @InjectManager()
  async serialsOfOperation(
    operationId: string,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return operations.serialsOfOperation(context, operationId, page)
  }

  /** How many of these units everyone may buy where they stand, by item and location. */
  @InjectManager()
  async sellableAmong(
    ids: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<StockOwed[]> {
    return sellableAmong(context, ids)
  }

  /** What these units are, and where they stand. */
  @InjectManager()
  async standingOf(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<Standing[]> {
    return standingOf(context, serialIds)
  }

  /** A page of transfers with how far each came, newest first. */
  @InjectManager()
  async findTransfers(
    filter: transfers.TransferFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<transfers.TransferPage> {
    return transfers.findTransfers(context, filter, page)
  }

  /** The units of a transfer by what became of them; the page is one of each kind. */
  @InjectManager()
  async unitsOfTransfer(
    transferId: string,
    page: Page,
    outcomes?: readonly TransferOutcome[],
    @MedusaContext() context: Context = {}
  ): Promise<transfers.TransferUnit[]> {
    return transfers.unitsOfTransfer(context, transferId, page, outcomes)
  }

  /** The units of a transfer that are still in transit, by id. */
  @InjectManager()
  async idsInTransit(
    transferId: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return transfers.idsInTransit(context, transferId)
  }

  /** A page of cases, newest first. */
  @InjectManager()
  async findCases(
    filter: cases.CaseFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<cases.CasePage> {
    return cases.findCases(context, filter, page)
  }

  /** A page of the units of a case, those it is about first. */
  @InjectManager()
  async unitsOfCase(
    caseId: string,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<cases.CaseUnit[]> {
    return cases.unitsOfCase(context, caseId, page)
  }

  /** The units that are on cases now. */
  @InjectManager()
  async unitsOnCases(
    caseIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<cases.UnitOnCase[]> {
    return cases.unitsOnCases(context, caseIds)
  }

  /** The units that a customer's cases are about, the first of each. */
  @InjectManager()
  async unitsOfOwnCases(
    caseIds: readonly string[],
    customerId: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<cases.UnitOfOwnCase[]> {
    return cases.unitsOfOwnCases(context, caseIds, customerId, limit)
  }

  /** How a unit is linked to those that it replaced or that replaced it. */
  @InjectManager()
  async replacementsOf(
    serial: Pick<SerialRecord, "id" | "replaces_serial_id">,
    @MedusaContext() context: Context = {}
  ): Promise<ReplacementLinks> {
    return replacementsOf(context, serial)
  }

  /** The operation that opened a case. */
  @InjectManager()
  async openingOfCase(
    caseId: string,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return cases.openingOf(context, caseId)
  }

  /** Notes which cases and loans are overdue on a day. @returns those that nobody has been told of yet */
  @InjectManager()
  async noteOverdue(today: string, @MedusaContext() context: Context = {}): Promise<Overdue[]> {
    return retried(() => this.inTransaction_((inner) => noteOverdue(inner, today), context))
  }

  /** Notes what of one kind ends within bands of days. @returns what nobody has been told of yet, at most so much */
  @InjectManager()
  async noteEndings(
    kind: EndingKind,
    bands: readonly EndingBand[],
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<endings.Ending[]> {
    return retried(() =>
      this.inTransaction_((inner) => endings.noteEndings(inner, kind, bands, limit), context)
    )
  }

  /** Forgets that somebody was told of what is over on a day. */
  @InjectManager()
  async forgetEnded(today: string, @MedusaContext() context: Context = {}): Promise<void> {
    return endings.forgetEnded(context, today)
  }

  /** Notes that something is told. @returns whether it had not been told before */
  @InjectManager()
  async noteTold(
    reminder: string,
    rememberedUntil: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return noteTold(context, reminder, rememberedUntil)
  }

  /** Takes back that somebody was told of these. */
  @InjectManager()
  async forgetReminders(
    reminders: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return forgetReminders(context, reminders)
  }

  /** A page of expected deliveries with how far their lines came, newest first. */
  @InjectManager()
  async findDeliveries(
    filter: deliveries.DeliveryFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<deliveries.DeliveryPage> {
    return deliveries.findDeliveries(context, filter, page)
  }

  /** A page of the units of an expected delivery by what became of them, and how many there are. */
  @InjectManager()
  async unitsOfDelivery(
    deliveryId: string,
    page: Page,
    filter: Parameters<typeof deliveries.unitsOfDelivery>[3] = {},
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof deliveries.unitsOfDelivery> {
    return deliveries.unitsOfDelivery(context, deliveryId, page, filter)
  }

  /** A page of counts, newest first. */
  @InjectManager()
  async findCounts(
    filter: stocktakes.CountFilter,
    page: Page,
    @MedusaContext() context: Context = {}
  ): Promise<stocktakes.CountPage> {
    return stocktakes.findCounts(context, filter, page)
  }

  /** How many units and numbers of a count came to what: as things stand now, or as they were when it was closed. */
  @InjectManager()
  async sumsOfCount(
    count: Pick<stocktakes.CountRecord, "id" | "closed_by_operation_id">,
    @MedusaContext() context: Context = {}
  ): Promise<stocktakes.CountSums> {
    return stocktakes.sumsOfCount(context, count)
  }

  /** What a count says of each unit and number, by outcome; all of them unless a page is asked for. */
  @InjectManager()
  async findingsOfCount(
    count: Pick<stocktakes.CountRecord, "id" | "closed_by_operation_id">,
    outcomes: readonly CountOutcome[],
    page?: Page,
    @MedusaContext() context: Context = {}
  ): Promise<stocktakes.Finding[]> {
    return stocktakes.findingsOfCount(context, count, outcomes, page)
  }

  /** What was scanned in a count, newest first; with keys, only those. */
  @InjectManager()
  async scansOfCount(
    countId: string,
    page: Page,
    keys?: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<stocktakes.ScanRecord[]> {
    return stocktakes.scansOfCount(context, countId, page, keys)
  }

  /** Pending operations that have not moved on since a moment, those that came furthest first. */
  @InjectManager()
  async pendingOperations(
    untouchedSince: Date,
    ids?: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<operations.PendingOperation[]> {
    return operations.pendingOperations(context, untouchedSince, ids)
  }

  /**
   * Does something that no other process does at the same time under the same key. The work has transactions of its
   * own. @returns what it returns, or null when another process is at it
   */
  @InjectManager()
  async exclusively<T>(
    key: string,
    work: () => Promise<T>,
    @MedusaContext() context: Context = {}
  ): Promise<T | null> {
    return this.inTransaction_((inner) => exclusively(inner, key, work), context)
  }

  /** The lines with captured serials of a page of orders, by order. */
  @InjectManager()
  async capturedLines(
    afterOrder: string,
    orders: number,
    @MedusaContext() context: Context = {}
  ): Promise<CapturedLine[]> {
    return capturedLines(context, afterOrder, orders)
  }

  /** Which of these idempotency keys are not to be acted on again: one indexed statement. */
  @InjectManager()
  async settledKeys(
    keys: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return settledKeys(context, keys)
  }

  /** When serials were last proposed for each of these orders: one indexed statement. */
  @InjectManager()
  async lastProposals(
    orderIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<Map<string, Date>> {
    return lastProposals(context, orderIds)
  }

  /** How many units are captured for order lines, by item and location. */
  @InjectManager()
  async capturesOf(
    lineIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<LineCaptures[]> {
    return capturesOf(context, lineIds)
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

  /** The last warranties that units had under customers from whom they came back. */
  @InjectManager()
  async lastWarranties(
    serialIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<FormerWarranty[]> {
    return lastWarranties(context, serialIds)
  }

  /** A page of the orders that units are captured for or declared to come back from, by id. */
  @InjectManager()
  async openOrders(
    after: string,
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return openOrders(context, after, limit)
  }

  /** Which of these orders units are captured for or declared to come back from: one indexed statement. */
  @InjectManager()
  async openAmong(
    orderIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return openAmong(context, orderIds)
  }

  /** Gives units the codes of their boxes, instead of those they had. */
  @InjectManager()
  async saveClaimCodes(
    codes: readonly claimCodes.ClaimCode[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return retried(() =>
      this.inTransaction_((inner) => claimCodes.saveClaimCodes(inner, codes), context)
    )
  }

  /** Which of these units a claim code belongs to, while it counts. */
  @InjectManager()
  async unitsClaimedBy(
    serialIds: readonly string[],
    codeHash: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return claimCodes.unitsClaimedBy(context, serialIds, codeHash)
  }

  /** Offers a unit to another customer, unless it is offered already. @returns whether it is offered by this */
  @InjectManager()
  async offerHandover(
    offer: Parameters<typeof handovers.offerHandover>[1],
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return retried(() =>
      this.inTransaction_((inner) => handovers.offerHandover(inner, offer), context)
    )
  }

  /** The open offer of a unit. */
  @InjectManager()
  async openHandoverOf(
    serialId: string,
    @MedusaContext() context: Context = {}
  ): Promise<handovers.HandoverRecord | null> {
    return handovers.openHandoverOf(context, serialId)
  }

  /** Ends an open offer. @returns it as it was, or null when it is not open, or not theirs */
  @InjectManager()
  async endHandover(
    id: string,
    who: handovers.Side,
    status: HandoverStatus,
    @MedusaContext() context: Context = {}
  ): Promise<handovers.HandoverRecord | null> {
    return retried(() =>
      this.inTransaction_((inner) => handovers.endHandover(inner, id, who, status), context)
    )
  }

  /** Opens an offer again that was accepted. */
  @InjectManager()
  async reopenHandover(
    handover: Parameters<typeof handovers.reopenHandover>[1],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    return handovers.reopenHandover(context, handover)
  }

  /** A handover, for one of its sides. */
  @InjectManager()
  async handoverFor(
    id: string,
    who: handovers.Side,
    @MedusaContext() context: Context = {}
  ): Promise<handovers.HandoverRecord | null> {
    return handovers.handoverFor(context, id, who)
  }

  /** A page of what a customer offered and of what is offered to them, newest first, and how many there are. */
  @InjectManager()
  async handoversOf(
    who: handovers.HandoversWanted,
    page: Page,
    @MedusaContext() context: Context = {}
  ): ReturnType<typeof handovers.handoversOf> {
    return handovers.handoversOf(context, who, page)
  }

  @InjectTransactionManager()
  protected async inTransaction_<T>(
    work: (context: Context) => Promise<T>,
    @MedusaContext() context: Context = {}
  ): Promise<T> {
    return work(context)
  }
}

/** Tries again what failed only because others were at the same units; then says so in words. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      const isTransient = error instanceof UnitsBusyError || TRANSIENT.includes(codeOf(error) ?? "")
      if (UNSTORABLE.test(codeOf(error) ?? "")) {
        throw new SerialRefusalError([
          refuse("invalid_request", null, {
            why: "The request holds a value that cannot be stored.",
          }),
        ])
      }
      if (!isTransient) {
        throw error
      }
      if (attempt === ATTEMPTS) {
        throw new SerialRefusalError([refuse("busy")])
      }
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * attempt))
    }
  }
}

closeGeneratedWrites(SerialModuleService)

export default SerialModuleService
