import type { MedusaContainer } from "@medusajs/framework/types"
import { makeItem, type TestItem, type TestItemOptions } from "./items"
import {
  captureUnits,
  fulfilOrder,
  placeOrder,
  returnUnits,
  type TestOrder,
  type TestOrderOptions,
  type TestSale,
} from "./orders"
import { revived } from "./revived"
import { makeShop, type TestShop } from "./shop"
import {
  receiveUnits,
  statesOf,
  type TestReceiptOptions,
  type TestUnit,
  type TestUnitState,
} from "./units"

export { refusalsIn, SerialRefusalError } from "../modules/serial/refusal-error"
export type {
  TestItem,
  TestItemOptions,
  TestOrder,
  TestOrderOptions,
  TestReceiptOptions,
  TestSale,
  TestShop,
  TestUnit,
  TestUnitState,
}

/** What a test says of units in a line each; all of it happens by the workflows by which it happens in a store. */
export interface SerialFactory {
  /** The shop in which it happens. */
  shop: TestShop
  /** A product of one variant with tracking on. */
  item(options?: TestItemOptions): Promise<TestItem>
  /** Units in stock: of these numbers, or so many. */
  receive(
    item: TestItem,
    wanted: number | readonly string[],
    options?: TestReceiptOptions
  ): Promise<TestUnit[]>
  /** An order for so many pieces, reserved and not fulfilled. */
  order(item: TestItem, quantity: number, options?: TestOrderOptions): Promise<TestOrder>
  /** Captures units for an order. */
  capture(order: TestOrder, units: readonly TestUnit[]): Promise<void>
  /** Fulfils an order; what is captured for it is sold. */
  fulfil(order: TestOrder): Promise<TestSale>
  /** Sells units of an item: order, capture, fulfilment. */
  sell(item: TestItem, units: readonly TestUnit[], options?: TestOrderOptions): Promise<TestSale>
  /** Takes sold units back by a return, from its request to its receipt; gives its id. */
  takeBack(
    sale: TestOrder,
    units: readonly TestUnit[],
    disposition?: "good" | "damaged"
  ): Promise<string>
  /** How units stand now. */
  states(units: readonly TestUnit[]): Promise<TestUnitState[]>
}

/**
 * Makes serials for the tests of a store that has the plugin, on Medusa's `medusaIntegrationTestRunner` or any other that
 * gives the container. Nothing is written but by workflows, so what a test meets is what a store would.
 * @param container the application's
 * @param shop what the test has already of a shop; the rest is made
 * @throws SerialRefusalError from each method that does what the rules refuse
 */
export async function serialFactory(
  container: MedusaContainer,
  shop: Partial<TestShop> = {}
): Promise<SerialFactory> {
  const whole = await makeShop(container, shop)
  const factory: SerialFactory = {
    shop: whole,
    item: (options) => revived(makeItem(container, whole, options)),
    receive: (item, wanted, options) =>
      revived(receiveUnits(container, whole, item, wanted, options)),
    order: (item, quantity, options) =>
      revived(placeOrder(container, whole, item, quantity, options)),
    capture: (order, units) => revived(captureUnits(container, order, units)),
    fulfil: (order) => revived(fulfilOrder(container, whole, order)),
    sell: async (item, units, options) => {
      const order = await factory.order(item, units.length, options)
      await factory.capture(order, units)
      return factory.fulfil(order)
    },
    takeBack: (sale, units, disposition = "good") =>
      revived(returnUnits(container, whole, sale, units, disposition)),
    states: (units) => statesOf(container, units),
  }
  return factory
}
