import { claim, exchange, fulfilOrder, placeOrder, requestReturn } from "../../scripts/store-client"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { ReturnSerialsResponse } from "../../src/types/returns"
import { statementsOf } from "../support/statements"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** All that the order's page shows of serials comes in one answer. */
const suite: StoreSuite = (store) => {
  const page = (orderId: string) =>
    store.admin.get<OrderSerialsResponse>(`/admin/orders/${orderId}/serials`)

  /** An order of lines with a unit each, all of which left; one return for each line but the last. */
  async function orderWith(lines: number) {
    const products = []
    for (let at = 0; at < lines; at += 1) {
      const units = await unitsIn(store)
      await units.receive([`PAGE-${at}`, `SPARE-${at}`, `OTHER-${at}`])
      products.push(units)
    }
    const order = await placeOrder(
      store.shop,
      store.ids,
      products.map(({ variantId }) => ({ variantId, quantity: 1 }))
    )
    const placed = products.map((units, at) => ({
      units,
      line: order.items!.find(({ variant_id }) => variant_id === units.variantId)!.id,
      number: `PAGE-${at}`,
    }))
    for (const { units, line, number } of placed) {
      await units.capture({ id: order.id, line }, [number])
    }
    await fulfilOrder(store.admin, order.id, { locationId: products[0]!.locationId })
    const returnIds: string[] = []
    for (const { units, line, number } of placed.slice(0, -1)) {
      const id = await requestReturn(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        items: [{ id: line, quantity: 1 }],
      })
      await units.captureReturn(id, line, [{ serial: number, disposition: "damaged" }])
      returnIds.push(id)
    }
    return { id: order.id, returnIds, last: placed.at(-1)! }
  }

  it("has its returns, claims, exchanges and what may be captured", async () => {
    const { id, returnIds, last } = await orderWith(2)
    const asked = {
      orderId: id,
      locationId: last.units.locationId,
      inbound: [],
      outbound: [{ variantId: last.units.variantId, quantity: 1 }],
      shippingOptionId: store.ids.locations[0]!.shippingOptionId,
    }
    const claimed = [{ id: last.line, quantity: 1 }]
    const { id: claimId } = await claim(store.admin, claimed, asked)
    const { id: exchangeId, returnId } = await exchange(store.admin, {
      ...asked,
      inbound: claimed,
    })
    const answer = await page(id)
    const shown = await Promise.all(
      [...returnIds, returnId!].map((one) =>
        store.admin.get<ReturnSerialsResponse>(`/admin/returns/${one}/serials`)
      )
    )
    expect(answer.returns).toEqual(shown)
    expect(answer.returns[0]!.lines[0]!.components[0]).toMatchObject({
      captured: [{ number: "PAGE-0", disposition: "damaged" }],
    })
    expect(answer.claims).toEqual([await store.admin.get(`/admin/claims/${claimId}/serials`)])
    expect(answer.claims[0]!.lines[0]!.components[0]!.candidates).toMatchObject([
      { number: last.number },
    ])
    expect(answer.exchanges).toEqual([
      { exchange_id: exchangeId, return_id: returnId, is_canceled: false },
    ])
    expect(answer.deliveries).toEqual([])
    const fresh = answer.lines.find(({ components }) => components[0]!.missing === 1)!
    expect(fresh.components[0]).toMatchObject({ needed: 1, candidates: 2 })
  })

  it("takes as many statements for many lines and returns as for few", async () => {
    const [few, many] = [await orderWith(2), await orderWith(5)]
    const [ofFew, ofMany] = [
      await statementsOf(store, () => page(few.id)),
      await statementsOf(store, () => page(many.id)),
    ]
    expect(ofMany).toBe(ofFew)
  })
}

export default suite
