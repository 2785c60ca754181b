import {
  beginClaimOrderWorkflow,
  beginExchangeOrderWorkflow,
  beginOrderEditOrderWorkflow,
  cancelOrderFulfillmentWorkflow,
  confirmClaimRequestWorkflow,
  confirmExchangeRequestWorkflow,
  confirmOrderEditRequestWorkflow,
  confirmReturnReceiveWorkflow,
  createClaimShippingMethodWorkflow,
  createExchangeShippingMethodWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderWorkflow,
  createReservationsWorkflow,
  orderClaimAddNewItemWorkflow,
  orderClaimItemWorkflow,
  orderEditUpdateItemQuantityWorkflow,
  orderExchangeAddNewItemWorkflow,
  orderExchangeRequestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"
import { ClaimType } from "@medusajs/framework/utils"
import { enterReceipt } from "../../scripts/store-client"
import type { TestStore } from "./store"
import type { Units } from "./units"

/** An order of one line. */
interface Order {
  id: string
  line: string
}

/** What a host's own code does with orders: Medusa's workflows, run with the container, without any request. */
export function byCode({ container, ids }: TestStore, { itemId, variantId, locationId }: Units) {
  const shipping_option_id = ids.locations[0]!.shippingOptionId
  const fresh = [{ variant_id: variantId, quantity: 1 }]
  const reserve = async (line_item_id: string, quantity: number) => {
    const reservation = { inventory_item_id: itemId, location_id: locationId }
    await createReservationsWorkflow(container).run({
      input: { reservations: [{ ...reservation, line_item_id, quantity }] },
    })
  }
  return {
    /** Creates an order; Medusa reserves nothing for it, and tells of no order that was placed. */
    create: async (quantity: number): Promise<Order> => {
      const { result } = await createOrderWorkflow(container).run({
        input: {
          region_id: ids.regionId,
          sales_channel_id: ids.salesChannelId,
          currency_code: ids.currency,
          email: "by-code@example.com",
          shipping_address: { first_name: "By", last_name: "Code", country_code: ids.countryCode },
          items: [{ variant_id: variantId, quantity }] as never,
          shipping_methods: [{ name: "Parcel", amount: 0, shipping_option_id }] as never,
        },
      })
      return { id: result.id, line: result.items![0]!.id }
    },
    reserve,
    setQuantity: async ({ id: order_id, line }: Order, quantity: number) => {
      await beginOrderEditOrderWorkflow(container).run({ input: { order_id } })
      await orderEditUpdateItemQuantityWorkflow(container).run({
        input: { order_id, items: [{ id: line, quantity }] },
      })
      await confirmOrderEditRequestWorkflow(container).run({
        input: { order_id, confirmed_by: "code" },
      })
    },
    fulfil: async (order_id: string, line: string, quantity: number) => {
      const { result } = await createOrderFulfillmentWorkflow(container).run({
        input: { order_id, location_id: locationId, items: [{ id: line, quantity }] },
      })
      return result.id
    },
    cancelFulfilment: async (order_id: string, fulfillment_id: string) => {
      await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id } })
    },
    /** Exchanges one unit of a line. @returns the return on which it comes back */
    exchange: async ({ id: order_id, line }: Order) => {
      const { result } = await beginExchangeOrderWorkflow(container).run({ input: { order_id } })
      const exchange_id = result.exchange_id!
      await orderExchangeRequestItemReturnWorkflow(container).run({
        // Medusa makes the return by itself, whatever its types say.
        input: {
          exchange_id,
          location_id: locationId,
          items: [{ id: line, quantity: 1 }],
        } as never,
      })
      await orderExchangeAddNewItemWorkflow(container).run({ input: { exchange_id, items: fresh } })
      await createExchangeShippingMethodWorkflow(container).run({
        input: { exchange_id, shipping_option_id },
      })
      await confirmExchangeRequestWorkflow(container).run({ input: { exchange_id } })
    },
    /** Claims one unit of a line, without having it back. */
    claim: async ({ id: order_id, line }: Order) => {
      const { result } = await beginClaimOrderWorkflow(container).run({
        input: { order_id, type: ClaimType.REPLACE },
      })
      const claim_id = result.claim_id!
      await orderClaimItemWorkflow(container).run({
        input: { claim_id, items: [{ id: line, quantity: 1, reason: "production_failure" }] },
      } as never)
      await orderClaimAddNewItemWorkflow(container).run({ input: { claim_id, items: fresh } })
      await createClaimShippingMethodWorkflow(container).run({
        input: { claim_id, shipping_option_id },
      })
      await confirmClaimRequestWorkflow(container).run({ input: { claim_id } })
      return claim_id
    },
  }
}

/** Receives a return by Medusa's workflow, past the route that asks for serials. */
export async function receiveByCode(
  { admin, container }: TestStore,
  return_id: string,
  received: Parameters<typeof enterReceipt>[2]
): Promise<void> {
  await enterReceipt(admin, return_id, received)
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
}
