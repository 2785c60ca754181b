import { createProduct, fulfilOrder, placeOrder } from "../../scripts/store-client"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { PackingListResponse } from "../../src/types/packing"
import { noticesOf } from "../support/notices"
import { statementsOf } from "../support/statements"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** The queue of the packing desk. */
const suite: StoreSuite = (store) => {
  let here: string
  let there: string
  const queue = (query = "") =>
    store.admin.get<PackingListResponse>(`/admin/serials/packing${query}`)
  const idsOf = ({ orders }: PackingListResponse) => orders.map(({ id }) => id)

  beforeAll(async () => {
    await store.reset()
    here = store.ids.locations[0]!.id
    there = store.ids.locations[1]!.id
  })

  it("is empty in a store without orders", async () => {
    expect(await queue()).toEqual({ orders: [], count: 0, limit: 20, offset: 0 })
  })

  it("has each order with tracked units until these have left, oldest first, with how far it is", async () => {
    const units = await unitsIn(store, { policy: { strategy: "fifo" } })
    const cable = await createProduct(store.admin, store.ids, {
      title: "Packing cable",
      variants: [{ sku: "PACK-CABLE", price: 5, stock: { [here]: 50 } }],
    })
    await units.receive(["PK-1", "PK-2", "PK-3", "PK-4"])
    const first = await placeOrder(
      store.shop,
      store.ids,
      [
        { variantId: units.variantId, quantity: 2 },
        { variantId: cable.variants[0]!.id, quantity: 3 },
      ],
      { email: "packer.anna@example.com", firstName: "Annabel", lastName: "Packwell" }
    )
    const second = await units.order(1)
    await placeOrder(store.shop, store.ids, [{ variantId: cable.variants[0]!.id, quantity: 1 }])
    const waiting = await queue()
    expect(idsOf(waiting)).toEqual([first.id, second.id])
    expect(waiting.count).toBe(2)
    expect(waiting.orders[0]).toMatchObject({
      display_id: first.display_id,
      email: "packer.anna@example.com",
      customer_name: "Annabel Packwell",
      needed: 2,
      captured: 0,
      proposed: 0,
      untracked: 3,
      locations: [{ location: { id: here }, needed: 2 }],
    })

    await store.admin.post(`/admin/orders/${first.id}/serials/propose`)
    await units.capture({ id: first.id, line: lineOf(first, units) }, ["PK-3"])
    expect((await queue()).orders[0]).toMatchObject({ needed: 2, captured: 1, proposed: 1 })
    expect(idsOf(await queue("?state=ready"))).toEqual([first.id])
    expect(idsOf(await queue("?state=missing"))).toEqual([second.id])
    expect(await queue("?limit=1&offset=1")).toMatchObject({
      orders: [{ id: second.id }],
      count: 2,
      limit: 1,
      offset: 1,
    })

    const notices = noticesOf(store)
    const { notice } = await notices.open({
      inventory_item_ids: [units.itemId],
      serials: ["PK-3"],
    })
    expect((await queue()).orders[0]).toMatchObject({ captured: 1, proposed: 1, blocked: 1 })
    expect(idsOf(await queue("?state=ready"))).toEqual([])
    expect(idsOf(await queue("?state=missing"))).toEqual([first.id, second.id])
    await notices.close(notice.id, { although_unresolved: true })
    expect((await queue()).orders[0]).toMatchObject({ blocked: 0 })

    await fulfilOrder(store.admin, first.id, { locationId: here })
    expect(idsOf(await queue())).toEqual([second.id])
    await store.admin.post(`/admin/orders/${second.id}/cancel`)
    expect(idsOf(await queue())).toEqual([])
  })

  it("is asked for by location: figures are those of that place, and all places are named", async () => {
    const units = await unitsIn(store)
    const far = await unitsIn(store)
    await units.receive(["PL-1"])
    await far.receive(["PL-2", "PL-3"], { location_id: there })
    const { id } = await placeOrder(store.shop, store.ids, [
      { variantId: units.variantId, quantity: 1 },
      { variantId: far.variantId, quantity: 2 },
    ])
    expect((await queue(`?location_id=${here}`)).orders).toMatchObject([{ id, needed: 1 }])
    const [order] = (await queue(`?location_id=${there}`)).orders
    expect(order).toMatchObject({ id, needed: 2 })
    expect(order!.locations.map(({ location, needed }) => [location.id, needed]).sort()).toEqual(
      [
        [here, 1],
        [there, 2],
      ].sort()
    )
    expect((await queue(`?location_id=${here}&location_id=${there}`)).orders).toMatchObject([
      { id, needed: 3 },
    ])
    await store.admin.post(`/admin/orders/${id}/cancel`)
  })

  it("is searched by number, by e-mail and by name", async () => {
    const units = await unitsIn(store, { stock: 2 })
    const lines = [{ variantId: units.variantId, quantity: 1 }]
    const one = await placeOrder(store.shop, store.ids, lines, {
      email: "first.seeker@example.com",
      firstName: "Odette",
      lastName: "Vanderberg",
    })
    const other = await placeOrder(store.shop, store.ids, lines, {
      email: "other_100@example.com",
    })
    const found = async (q: string) => idsOf(await queue(`?q=${encodeURIComponent(q)}`))
    expect(await found(`#${one.display_id}`)).toEqual([one.id])
    expect(await found(String(other.display_id))).toEqual([other.id])
    expect(await found("FIRST.seeker")).toEqual([one.id])
    expect(await found("odette vander")).toEqual([one.id])
    expect(await found("odette nobody")).toEqual([])
    expect(await found("other_1")).toEqual([other.id])
    expect(await found("r.seeker")).toEqual([])
    expect(await found("%")).toEqual([])
    for (const { id } of [one, other]) await store.admin.post(`/admin/orders/${id}/cancel`)
  })

  it("takes as many statements for many orders as for one", async () => {
    const units = await unitsIn(store, { stock: 10 })
    await units.order(1)
    const cost = () => statementsOf(store, () => queue("?limit=100"))
    const few = await cost()
    for (let at = 0; at < 5; at += 1) await units.order(1)
    const many = await cost()
    expect((await queue("?limit=100")).count).toBe(6)
    expect(many).toBeLessThanOrEqual(few)
  })

  it("shows where each captured unit lies, and what of each line is open", async () => {
    const units = await unitsIn(store)
    await units.receive(["PB-1", "PB-2"], { bin: "A-7" })
    const order = await units.order(2)
    await units.capture(order, ["PB-1"])
    const { lines } = await store.admin.get<OrderSerialsResponse>(
      `/admin/orders/${order.id}/serials`
    )
    expect(lines).toMatchObject([
      {
        open_quantity: 2,
        requires_shipping: true,
        components: [{ captured: [{ number: "PB-1", bin: "A-7" }] }],
      },
    ])
  })

  it("refuses what it cannot understand", async () => {
    for (const query of ["?state=packed", "?limit=0", "?offset=-1", "?place=x", "?q[]=1"]) {
      await expect(queue(query)).rejects.toMatchObject({ status: 400 })
    }
  })

  function lineOf(
    order: { items?: { id: string; variant_id?: string | null }[] | null },
    units: Units
  ) {
    return order.items!.find(({ variant_id }) => variant_id === units.variantId)!.id
  }
}

export default suite
