import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext } from "@medusajs/framework/utils"
import { declaredByCustomers } from "../queries/declared-by"
import {
  capturedLines,
  capturesOf,
  type CapturedLine,
  type LineCaptures,
} from "../queries/captured-lines"
import { openAmong, openOrders } from "../queries/open-orders"
import { lastProposals } from "../queries/proposals"
import { eraseProofs, proofsOf, type ProofRecord } from "../queries/proofs"
import { soldAmong, soldWith, type SoldSerial, type SoldWithFulfilment } from "../queries/sold"
import * as assignments from "../queries/assignments"
import * as holds from "../queries/holds"
import { StockService } from "./stock"

/** Units that carts, orders, fulfilments and returns have. */
export class OrdersService extends StockService {
  /** The serials captured, sold and returned on orders or order lines. */
  @InjectManager()
  async listOrderAssignments(
    filter: assignments.AssignmentFilter,
    @MedusaContext() context: Context = {}
  ): Promise<assignments.OrderAssignment[]> {
    return assignments.listOrderAssignments(context, filter)
  }

  /** The orders whose lines an operation took units from, by id. */
  @InjectManager()
  async ordersLeftBy(
    operationId: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return assignments.ordersLeftBy(context, operationId)
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

  /** How many units are captured for order lines, by item and location. */
  @InjectManager()
  async capturesOf(
    lineIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<LineCaptures[]> {
    return capturesOf(context, lineIds)
  }

  /** When serials were last proposed for each of these orders: one indexed statement. */
  @InjectManager()
  async lastProposals(
    orderIds: readonly string[],
    @MedusaContext() context: Context = {}
  ): Promise<Map<string, Date>> {
    return lastProposals(context, orderIds)
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
}
