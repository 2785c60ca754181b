import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import type { TransferOutcome } from "../../../lifecycle/transfers"
import type { Page } from "../queries/paging"
import * as cases from "../queries/cases"
import * as deliveries from "../queries/deliveries"
import * as stocktakes from "../queries/stocktakes"
import * as transfers from "../queries/transfers"
import { OrdersService } from "./orders"

/** Transfers, cases, expected deliveries and counts, with the units of each. */
export class DocumentsService extends OrdersService {
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

  /** The operation that opened a case. */
  @InjectManager()
  async openingOfCase(
    caseId: string,
    @MedusaContext() context: Context = {}
  ): Promise<string | null> {
    return cases.openingOf(context, caseId)
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
    wanted: stocktakes.FindingsWanted,
    page?: Page,
    @MedusaContext() context: Context = {}
  ): Promise<stocktakes.Finding[]> {
    return stocktakes.findingsOfCount(context, count, wanted, page)
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
}
