import { cancelOrder } from "../../scripts/store-client"
import { choosingAmong, type Choosing } from "../support/choosing"
import { eventually } from "../support/events"
import type { StoreSuite } from "../support/store"

/** Buyers who choose the very unit: it is kept for their cart, and becomes their order's. */
const suite: StoreSuite = (store) => {
  let choosing: Choosing

  describe("a unit that a buyer chooses", () => {
    it("is offered, kept for the cart, bought and captured for the order; cancelling frees it", async () => {
      choosing = await choosingAmong(store, ["CHOOSE-00001", "CHOOSE-00002"])
      const { units, ids } = choosing
      const [, second] = ids
      expect(await choosing.offered()).toEqual({
        serials: ids.map((id, at) => ({
          id,
          number: `••••••••000${at + 1}`,
          inventory_item_id: units.itemId,
          condition: null,
        })),
        count: 2,
        limit: 20,
        offset: 0,
      })
      const cart = await choosing.cart()
      const { lines } = await choosing.choose(cart, [second!])
      expect(lines).toMatchObject([
        { line_item_id: cart.line, serials: [{ id: second, number: "••••••••0002" }], lost: [] },
      ])
      expect((await choosing.offered()).serials.map(({ id }) => id)).toEqual([ids[0]])
      expect(await units.level()).toMatchObject({ stocked: 2, available: 1 })

      const order = await choosing.checkOut(cart)
      await eventually(async () =>
        expect(await units.lineOf(order)).toMatchObject({
          needed: 1,
          captured: [{ number: "CHOOSE-00002", captured_as: "buyer" }],
        })
      )
      await eventually(async () =>
        expect(await units.level()).toMatchObject({ stocked: 2, reserved: 1, available: 1 })
      )

      await cancelOrder(store.admin, order.id)
      await eventually(async () =>
        expect(await units.statuses()).toEqual(["CHOOSE-00001 in_stock", "CHOOSE-00002 in_stock"])
      )
      expect((await choosing.offered()).count).toBe(2)
    })
  })
}

export default suite
