import type { MedusaContainer } from "@medusajs/framework/types"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnRequestWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderWorkflow,
  createReservationsWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { captureSerialsWorkflow } from "../workflows/capturing/capture-serials"
import { captureReturnWorkflow } from "../workflows/returns/capture-return"
import { receiveReturnWorkflow } from "../workflows/returns/receive-return"
import type { TestItem } from "./items"
import { asSystem } from "./requested"
import type { TestShop } from "./shop"
import type { TestUnit } from "./units"

/** An order of one line. */
export interface TestOrder {
  id: string
  line_item_id: string
  quantity: number
}

/** An order whose units have left. */
export interface TestSale extends TestOrder {
  fulfillment_id: string
}

export interface TestOrderOptions {
  email?: string
  /** A registered customer's; their e-mail address is taken then. */
  customer_id?: string
}

/** Places an order for some pieces of an item and reserves them at the shop's location, as a checkout does. */
export async function placeOrder(
  container: MedusaContainer,
  shop: TestShop,
  item: TestItem,
  quantity: number,
  { email = "buyer@example.com", customer_id }: TestOrderOptions = {}
): Promise<TestOrder> {
  const address = { first_name: "Test", last_name: "Buyer", country_code: "de" }
  const { result: order } = await createOrderWorkflow(container).run({
    input: {
      region_id: shop.region_id,
      sales_channel_id: shop.sales_channel_id,
      ...(customer_id ? { customer_id } : { email }),
      shipping_address: address,
      billing_address: address,
      items: [{ variant_id: item.variant_id, quantity, title: item.title, unit_price: item.price }],
      shipping_methods: [
        { name: "Parcel", amount: 5, shipping_option_id: shop.shipping_option_id },
      ],
    },
  })
  const line_item_id = order.items![0].id
  const { inventory_item_id } = item
  await createReservationsWorkflow(container).run({
    input: {
      reservations: [{ line_item_id, inventory_item_id, location_id: shop.location_id, quantity }],
    },
  })
  return { id: order.id, line_item_id, quantity }
}

/** Captures units for the order's line. @throws SerialRefusalError */
export async function captureUnits(
  container: MedusaContainer,
  order: TestOrder,
  units: readonly TestUnit[]
): Promise<void> {
  const serials = units.map(({ id }) => ({ serial_id: id }))
  await captureSerialsWorkflow(container).run({
    input: asSystem({ order_id: order.id, line_item_id: order.line_item_id, serials }),
  })
}

/** Fulfils the order by Medusa's own workflow; what is captured for it is sold. @throws SerialRefusalError */
export async function fulfilOrder(
  container: MedusaContainer,
  shop: TestShop,
  order: TestOrder
): Promise<TestSale> {
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: order.id,
      location_id: shop.location_id,
      items: [{ id: order.line_item_id, quantity: order.quantity }],
    },
  })
  return { ...order, fulfillment_id: result.id }
}

/**
 * Takes sold units back by a return of Medusa's, from its request to its receipt.
 * @param disposition whether they come back good or damaged
 * @returns the return's id
 */
export async function returnUnits(
  container: MedusaContainer,
  shop: TestShop,
  order: TestOrder,
  units: readonly TestUnit[],
  disposition: "good" | "damaged"
): Promise<string> {
  const items = [{ id: order.line_item_id, quantity: units.length }]
  const begun = await beginReturnOrderWorkflow(container).run({
    input: { order_id: order.id, location_id: shop.location_id },
  })
  const return_id = begun.result.return_id!
  await requestItemReturnWorkflow(container).run({ input: { return_id, items } })
  await confirmReturnRequestWorkflow(container).run({ input: { return_id } })
  const serials = units.map(({ id }) => ({ serial_id: id, disposition }))
  await captureReturnWorkflow(container).run({
    input: asSystem({ return_id, line_item_id: order.line_item_id, serials }),
  })
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  const enter =
    disposition === "good" ? receiveItemReturnRequestWorkflow : dismissItemReturnRequestWorkflow
  await enter(container).run({ input: { return_id, items } })
  const { actor } = asSystem(null)
  await receiveReturnWorkflow(container).run({ input: { return_id, actor } })
  return return_id
}
