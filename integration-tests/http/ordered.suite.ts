import { maskNumber } from "../../src/lifecycle/holds"
import type { OrderedSerialsResponse } from "../../src/types/store"
import { buyer, sellTo } from "../support/buyers"
import { eventually } from "../support/events"
import { choosingAmong } from "../support/choosing"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** What a buyer sees of the units of an order. */
const suite: StoreSuite = (store) => {
  const ordered = (orderId: string, query = "") =>
    store.shop.get<OrderedSerialsResponse>(`/store/orders/${orderId}/serials${query}`)

  it("is the chosen unit, set aside, then sold with warranty, and its number stays masked", async () => {
    const customer_warranty = {
      months: 24,
      starts_at: "sale",
      on_resale: "fresh",
      on_replacement: "fresh",
    }
    const { units, ids, cart, choose, checkOut } = await choosingAmong(
      store,
      ["ORDERED-1", "ORDERED-2"],
      { customer_warranty }
    )
    await store.admin.post(`/admin/serials/${ids[1]}`, { public_note: "As new", notes: "secret" })
    const chosen = await cart()
    await choose(chosen, [ids[1]!])
    const order = await checkOut(chosen)
    // A subscriber of the order sets it aside.
    const before = await eventually(async () => {
      const answer = await ordered(order.id)
      expect(answer.count).toBe(1)
      return answer
    }, 20_000)
    expect(before).toMatchObject({
      count: 1,
      serials: [
        {
          id: ids[1],
          line_item_id: order.line,
          number: maskNumber("ORDERED-2"),
          note: "As new",
          state: "set_aside",
          warranty: null,
        },
      ],
    })
    expect(JSON.stringify(before)).not.toContain("ORDERED-2")
    await store.admin.post(`/admin/orders/${order.id}/fulfillments`, {
      location_id: units.locationId,
      items: [{ id: order.line, quantity: 1 }],
    })
    const after = await ordered(order.id)
    expect(after.serials).toMatchObject([
      {
        number: maskNumber("ORDERED-2"),
        state: "sold",
        warranty: { status: "active" },
        delivered_at: null,
      },
    ])
    for (const secret of ["secret", units.locationId, "ORDERED-1", "ORDERED-2"]) {
      expect(JSON.stringify(after)).not.toContain(secret)
    }
  })

  it("comes by pages, and knows no other order and no draft", async () => {
    const units = await unitsIn(store)
    const numbers = ["ORP-1", "ORP-2", "ORP-3"]
    const { id } = await sellTo(store, units, numbers, { email: "pages@buyers.example.com" })
    const page = await ordered(id, "?limit=2&offset=1")
    expect(page.serials.map(({ number }) => number)).toEqual(["ORP-2", "ORP-3"].map(maskNumber))
    expect(page.count).toBe(3)
    const tooMany = await store.shop.send("GET", `/store/orders/${id}/serials?limit=101`)
    expect(tooMany.status).toBe(400)
    await expect(ordered("order_none")).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_order" },
    })
    const without = await store.server.send("GET", `/store/orders/${id}/serials`)
    expect(without.status).toBe(400)
  })

  it("tells nothing more of a unit that is somebody else's by now", async () => {
    const units = await unitsIn(store)
    const ona = await buyer(store, "ordered-ona")
    const ole = await buyer(store, "ordered-ole")
    const { id } = await sellTo(store, units, ["ORH-1"], ona)
    expect((await ordered(id)).serials).toMatchObject([{ warranty: { status: "none" } }])
    const path = `/store/customers/me/serials/${(await units.unit("ORH-1")).id}/hand-over`
    const { handover } = await ona.shop.post<{ handover: { id: string } }>(path, {
      email: ole.email,
    })
    await ole.shop.post(`/store/customers/me/serial-handovers/${handover.id}/accept`)
    expect((await ordered(id)).serials).toMatchObject([
      { number: maskNumber("ORH-1"), state: "sold", warranty: null, delivered_at: null },
    ])
  })
}

export default suite
