import { serialFactory, SerialRefusalError, type SerialFactory } from "../../src/testing"
import { verifyAudit } from "../support/audit"
import type { StoreSuite } from "../support/store"

/** The factories that the package gives to tests of others: `medusa-plugin-serials/testing`. */
const suite: StoreSuite = (store) => {
  let serials: SerialFactory

  beforeAll(async () => {
    serials = await serialFactory(store.container)
  })

  const statuses = async (units: Parameters<SerialFactory["states"]>[0]) =>
    (await serials.states(units)).map(({ number, status }) => `${number} ${status}`)

  it("receive units of these numbers, or so many, and stock rises", async () => {
    const item = await serials.item({ title: "Factory phone", stock: 1 })
    const named = await serials.receive(item, ["FACTORY-2", "FACTORY-1"], { lot: "L7" })
    expect(named.map(({ number }) => number)).toEqual(["FACTORY-2", "FACTORY-1"])
    const made = await serials.receive(item, 3)
    expect(new Set(made.map(({ number }) => number)).size).toBe(3)
    const { inventory_item } = await store.admin.get<{
      inventory_item: { location_levels: { stocked_quantity: number }[] }
    }>(`/admin/inventory-items/${item.inventory_item_id}?fields=*location_levels`)
    expect(inventory_item.location_levels.map((level) => level.stocked_quantity)).toEqual([6])
  })

  it("are sold at the price of their item", async () => {
    const item = await serials.item({ price: 349, stock: 1 })
    const { id } = await serials.order(item, 1)
    const { order } = await store.admin.get<{ order: { items: { unit_price: number }[] } }>(
      `/admin/orders/${id}`
    )
    expect(order.items).toMatchObject([{ unit_price: 349 }])
  })

  it("sell units and take them back, good and damaged", async () => {
    const item = await serials.item()
    const units = await serials.receive(item, ["FACTORY-S1", "FACTORY-S2", "FACTORY-S3"])
    const [good, damaged] = units
    const sale = await serials.sell(item, [good!, damaged!], { email: "factory@example.com" })
    expect(await statuses(units)).toEqual([
      "FACTORY-S1 sold",
      "FACTORY-S2 sold",
      "FACTORY-S3 in_stock",
    ])
    expect((await serials.states([good!]))[0]!.order_id).toBe(sale.id)
    await serials.takeBack(sale, [good!])
    await serials.takeBack(sale, [damaged!], "damaged")
    expect(await statuses(units)).toEqual([
      "FACTORY-S1 in_stock",
      "FACTORY-S2 quarantined",
      "FACTORY-S3 in_stock",
    ])
  })

  it("are refused what a store would be refused", async () => {
    const item = await serials.item()
    const [unit] = await serials.receive(item, ["FACTORY-R1", "FACTORY-R2"])
    const order = await serials.order(item, 2)
    await serials.capture(order, [unit!])
    await expect(serials.fulfil(order)).rejects.toThrow("needs 1 more serials (1 of 2 captured)")
    const again = serials.receive(item, ["FACTORY-R1"])
    await expect(again).rejects.toBeInstanceOf(SerialRefusalError)
    await expect(again).rejects.toThrow("FACTORY-R1 already exists")
  })

  it("take what the test has of a shop", async () => {
    const location_id = store.ids.locations[1]!.id
    const other = await serialFactory(store.container, { ...serials.shop, location_id })
    const item = await other.item()
    const units = await other.receive(item, 1)
    expect((await other.states(units))[0]!.location_id).toBe(location_id)
  })

  it("sell from a location that no channel of theirs had, twice as well", async () => {
    const { id: location_id } = store.ids.locations[1]!
    for (const known of [{ location_id }, { location_id }]) {
      const other = await serialFactory(store.container, known)
      const item = await other.item()
      const [unit] = await other.receive(item, 1)
      await other.sell(item, [unit!])
      expect((await other.states([unit!]))[0]).toMatchObject({ status: "sold" })
    }
  })

  it("leave records that agree with their histories", async () => {
    expect(await verifyAudit(store)).toMatchObject({ fault_count: 0, faults: [] })
  })
}

export default suite
