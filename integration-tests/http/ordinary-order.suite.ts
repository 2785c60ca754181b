import {
  cancelFulfilment,
  createProduct,
  fulfilOrder,
  placeOrder,
  readOrder,
  readStock,
  receiveReturn,
  requestReturn,
} from "../../scripts/store-client"
import type { StoreSuite } from "../support/store"

/** Medusa's own flow without any tracking: what the plugin must leave alone. */
const suite: StoreSuite = (store) => {
  it("places, fulfils, cancels, fulfils again and takes back an order", async () => {
    const { admin, shop, ids } = store
    const [main] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Untracked mug",
      variants: [{ sku: "MUG", price: 9, stock: { [main!.id]: 10 } }],
    })
    const [variant] = product.variants
    const stock = () => readStock(admin, variant!.inventoryItemIds[0]!, main!.id)

    const order = await placeOrder(shop, ids, [{ variantId: variant!.id, quantity: 2 }])
    expect(await stock()).toEqual({ stocked: 10, reserved: 2, available: 8 })

    const first = await fulfilOrder(admin, order.id, { locationId: main!.id })
    expect(await stock()).toEqual({ stocked: 8, reserved: 0, available: 8 })

    await cancelFulfilment(admin, order.id, first)
    expect(await stock()).toEqual({ stocked: 10, reserved: 2, available: 8 })

    await fulfilOrder(admin, order.id, { locationId: main!.id })
    const line = order.items![0]!.id
    const returnId = await requestReturn(admin, {
      orderId: order.id,
      locationId: main!.id,
      items: [{ id: line, quantity: 2 }],
    })
    await receiveReturn(admin, returnId, {
      good: [{ id: line, quantity: 1 }],
      damaged: [{ id: line, quantity: 1 }],
    })
    expect(await stock()).toEqual({ stocked: 9, reserved: 0, available: 9 })
    expect((await readOrder(admin, order.id)).items[0]!.detail.return_received_quantity).toBe(1)
  })
}

export default suite
