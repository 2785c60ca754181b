import { Modules } from "@medusajs/framework/utils"
import { createProduct, readStock } from "../../scripts/store-client"
import type { PolicyBody } from "../../src/types/policies"
import type { RefusalResponse } from "../../src/types/refs"
import { checkStockChange } from "../../src/workflows/stock/check-stock-change"
import { serviceOf } from "../support/interruptions"
import { command, operation } from "../support/operations"
import { quiet } from "../support/quiet"
import type { StoreSuite } from "../support/store"
import { trackedProduct, trackItem } from "../support/tracking"
import { unitsIn, type Units } from "../support/units"

type Method = "POST" | "DELETE"

/** Medusa's own routes that write stock or delete what units stand on. */
const suite: StoreSuite = (store) => {
  let here: string
  let there: string

  const send = (method: Method, path: string, body?: unknown) =>
    store.admin.send<RefusalResponse>(method, `/admin/${path}`, body)
  const levels = (itemId: string) => `inventory-items/${itemId}/location-levels`
  const stocked = async (itemId: string, locationId = here) =>
    (await readStock(store.admin, itemId, locationId))?.stocked
  const setPolicy = (itemId: string, body: PolicyBody) =>
    store.admin.post(`/admin/serial-policies/${itemId}`, body)
  const levelId = async (itemId: string, locationId = here) => {
    const [level] = await store.container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ inventory_item_id: itemId, location_id: locationId })
    return level!.id
  }
  /** Code, status and offenders of an answer: item and location of each, by id. */
  const refusal = ({ status, body }: { status: number; body: RefusalResponse }) => ({
    status,
    code: body.code,
    total: body.total,
    named: body.serials?.map(({ code, detail }) => [code, detail!.item_id, detail!.location_id]),
  })
  const refused = (status: number, ...named: [string, string, string][]) => ({
    status,
    code: named[0]![0],
    total: named.length,
    named,
  })

  beforeAll(async () => {
    await store.reset()
    ;[here, there] = store.ids.locations.map(({ id }) => id) as [string, string]
  })

  describe("under receipt: require", () => {
    let item: string

    beforeEach(async () => {
      item = (await trackedProduct(store, { stock: 3, policy: { receipt: "require" } })).itemId
    })

    it("refuses to raise a level, and names the item and the place", async () => {
      const answer = await send("POST", `${levels(item)}/${here}`, { stocked_quantity: 4 })
      expect(refusal(answer)).toEqual(refused(400, ["receive_with_serials", item, here]))
      expect(answer.body.message).toMatch(
        /^Serials of Unit \d+, UNIT-\d+ are tracked at Main warehouse: raise its stock with Receive units/
      )
      expect(answer.body).toMatchObject({ type: "invalid_data" })
      expect(await stocked(item)).toBe(3)
    })

    it("refuses a new level with stock, and takes one without", async () => {
      const withStock = await send("POST", levels(item), {
        location_id: there,
        stocked_quantity: 1,
      })
      expect(refusal(withStock)).toEqual(refused(400, ["receive_with_serials", item, there]))
      expect(await stocked(item, there)).toBeUndefined()
      expect((await send("POST", levels(item), { location_id: there })).status).toBe(200)
      expect(await stocked(item, there)).toBe(0)
    })

    it("lets stock without serials go, and other quantities be", async () => {
      const path = `${levels(item)}/${here}`
      expect((await send("POST", path, { stocked_quantity: 3 })).status).toBe(200)
      expect((await send("POST", path, { incoming_quantity: 9 })).status).toBe(200)
      expect((await send("POST", path, { stocked_quantity: 1 })).status).toBe(200)
      expect(await stocked(item)).toBe(1)
      expect((await send("POST", path, { stocked_quantity: 3 })).status).toBe(400)
    })

    it("lets stock rise through the plugin", async () => {
      await store.admin.post("/admin/serials/receive", {
        inventory_item_id: item,
        location_id: here,
        serials: ["G1", "G2"],
      })
      expect(await stocked(item)).toBe(5)
    })

    it("lets stock be brought up to the serials that are there, which mends a discrepancy", async () => {
      await store.admin.post("/admin/serials/receive", {
        inventory_item_id: item,
        location_id: here,
        serials: ["G1", "G2"],
      })
      await store.container
        .resolve(Modules.INVENTORY)
        .updateInventoryLevels([
          { inventory_item_id: item, location_id: here, stocked_quantity: 1 },
        ])
      const path = `${levels(item)}/${here}`
      expect(refusal(await send("POST", path, { stocked_quantity: 3 }))).toMatchObject({
        code: "receive_with_serials",
      })
      expect((await send("POST", path, { stocked_quantity: 2 })).status).toBe(200)
      expect(await stocked(item)).toBe(2)
    })
  })

  describe("the policy of a location", () => {
    it("demands serials where the item does not", async () => {
      const { itemId } = await trackedProduct(store, { stock: 0 })
      await setPolicy(itemId, { location_id: there, parts: { receipt: "require" } })
      const create = (location_id: string) =>
        send("POST", levels(itemId), { location_id, stocked_quantity: 2 })
      expect(refusal(await create(there))).toEqual(
        refused(400, ["receive_with_serials", itemId, there])
      )
      const raised = await send("POST", `${levels(itemId)}/${here}`, { stocked_quantity: 2 })
      expect(raised.status).toBe(200)
    })

    it("lets stock rise where the item demands serials", async () => {
      const { itemId } = await trackedProduct(store, { policy: { receipt: "require" } })
      await setPolicy(itemId, { location_id: here, parts: { receipt: "flag" } })
      const raise = (location: string) =>
        send("POST", `${levels(itemId)}/batch`, {
          [location === here ? "update" : "create"]: [
            { location_id: location, stocked_quantity: 2 },
          ],
        })
      expect((await raise(here)).status).toBe(200)
      expect(refusal(await raise(there))).toMatchObject({ code: "receive_with_serials" })
      expect(await stocked(itemId)).toBe(2)
    })
  })

  describe("under receipt: flag", () => {
    let units: Units

    beforeEach(async () => {
      units = await unitsIn(store)
      await units.receive(["F1", "F2"])
    })

    const set = (quantity: number) =>
      send("POST", `${levels(units.itemId)}/${here}`, { stocked_quantity: quantity })

    it("lets stock rise: it awaits serials", async () => {
      expect((await set(7)).status).toBe(200)
      expect(await units.level()).toMatchObject({ stocked: 7, on_hand: 2, awaiting: 5 })
    })

    it("lets stock go down to the serials, and no further", async () => {
      await set(7)
      expect((await set(2)).status).toBe(200)
      const answer = await set(1)
      expect(refusal(answer)).toEqual(refused(409, ["stock_below_serials", units.itemId, here]))
      expect(answer.body.message).toMatch(
        /^Serials of Unit \d+, UNIT-\d+ on hand at Main warehouse: 2\. Stock cannot go below that/
      )
      expect(await stocked(units.itemId)).toBe(2)
    })

    it("refuses fractions of a unit", async () => {
      expect(refusal(await set(2.5))).toEqual(
        refused(400, ["fractional_quantity", units.itemId, here])
      )
      expect(await stocked(units.itemId)).toBe(2)
    })
  })

  describe("a batch", () => {
    let good: string
    let bad: string
    let low: string
    let untracked: string

    beforeAll(async () => {
      good = (await trackedProduct(store, { stock: 4 })).itemId
      bad = (await trackedProduct(store, { stock: 4, policy: { receipt: "require" } })).itemId
      const units = await unitsIn(store)
      await units.receive(["B1", "B2", "B3"])
      low = units.itemId
      untracked = (await trackedProduct(store, { stock: 4, isTracked: false })).itemId
    })

    const batch = (body: object) => send("POST", "inventory-items/location-levels/batch", body)
    const quantities = () => Promise.all([good, bad, low, untracked].map((id) => stocked(id)))
    const at = (inventory_item_id: string, stocked_quantity: number, location_id = here) => ({
      inventory_item_id,
      location_id,
      stocked_quantity,
    })

    it("is refused whole for one offender, and names it", async () => {
      const before = await quantities()
      const answer = await batch({
        update: [at(good, 9), at(bad, 9), at(untracked, 9)],
        create: [at(good, 1, there)],
      })
      expect(refusal(answer)).toEqual(refused(400, ["receive_with_serials", bad, here]))
      expect(await quantities()).toEqual(before)
      expect(await stocked(good, there)).toBeUndefined()
    })

    it("names every offender", async () => {
      const before = await quantities()
      const answer = await batch({
        create: [at(bad, 1, there)],
        update: [at(good, 9), at(bad, 9), at(low, 1), at(good, 1.5)],
        delete: [await levelId(low), await levelId(good)],
        force: true,
      })
      expect(refusal(answer)).toEqual(
        refused(
          400,
          ["receive_with_serials", bad, there],
          ["receive_with_serials", bad, here],
          ["stock_below_serials", low, here],
          ["fractional_quantity", good, here],
          ["has_serials", low, here]
        )
      )
      expect(await quantities()).toEqual(before)
    })

    it("is judged by each of several changes of one level", async () => {
      expect(refusal(await batch({ update: [at(low, 5), at(low, 2)] }))).toEqual(
        refused(409, ["stock_below_serials", low, here])
      )
      expect(refusal(await batch({ update: [at(bad, 9), at(bad, 2)] }))).toMatchObject({
        code: "receive_with_serials",
        total: 1,
      })
      expect(await quantities()).toEqual([4, 4, 3, 4])
    })

    it("of one item is judged alike", async () => {
      const path = `${levels(bad)}/batch`
      const answer = await send("POST", path, {
        create: [{ location_id: there, stocked_quantity: 2 }],
        update: [{ location_id: here, stocked_quantity: 1 }],
      })
      expect(refusal(answer)).toEqual(refused(400, ["receive_with_serials", bad, there]))
      const deletion = await send("POST", `${levels(low)}/batch`, {
        delete: [await levelId(low)],
        force: true,
      })
      expect(refusal(deletion)).toEqual(refused(409, ["has_serials", low, here]))
      expect(await quantities()).toEqual([4, 4, 3, 4])
    })

    it("without an offender passes", async () => {
      const { status } = await batch({
        update: [at(good, 6), at(bad, 3), at(low, 4), at(untracked, 0.5)],
        create: [at(bad, 0, there)],
      })
      expect(status).toBe(200)
      expect(await quantities()).toEqual([6, 3, 4, 0.5])
    })

    it("is judged in as many statements as a single change", async () => {
      const asked = (count: number) =>
        Array.from({ length: count }, (_, index) => at(`iitem_${index}`, 1))
      const service = serviceOf(store)
      const spies = (["policiesAt", "levelsOf", "presentOf", "trackedItems"] as const).map((name) =>
        jest.spyOn(service, name)
      )
      const statements = async (count: number) => {
        // Subscribers of the changes before look, too.
        await quiet(store)
        spies.forEach((spy) => spy.mockClear())
        await checkStockChange(store.container, { set: [at(low, 9), ...asked(count)] })
        return spies.map((spy) => spy.mock.calls.length)
      }
      expect(await statements(500)).toEqual(await statements(1))
      spies.forEach((spy) => spy.mockRestore())
    })
  })

  describe("what is untracked", () => {
    it("may be raised, lowered, broken and deleted", async () => {
      const { itemId } = await trackedProduct(store, { stock: 4, isTracked: false })
      const path = `${levels(itemId)}/${here}`
      for (const quantity of [9, 0.5, 0]) {
        expect((await send("POST", path, { stocked_quantity: quantity })).status).toBe(200)
      }
      expect((await send("DELETE", path)).status).toBe(200)
      expect((await send("DELETE", `inventory-items/${itemId}`)).status).toBe(200)
    })

    it("is a new item with stock", async () => {
      await setPolicy("store", { parts: { receipt: "require" } })
      const { status } = await send("POST", "inventory-items", {
        sku: "NEW-ITEM",
        location_levels: [{ location_id: here, stocked_quantity: 5 }],
      })
      await setPolicy("store", { parts: { receipt: null } })
      expect(status).toBe(200)
    })
  })

  describe("deleting", () => {
    const product = async (numbers: string[]) => {
      const created = await createProduct(store.admin, store.ids, {
        title: `Deletable ${numbers.join()}`,
        variants: numbers.map((number) => ({ sku: `DEL-${number}`, stock: { [here]: 0 } })),
      })
      const items = created.variants.map(({ inventoryItemIds: [id] }) => id!)
      for (const [index, itemId] of items.entries()) {
        await trackItem(store, itemId)
        await store.admin.post("/admin/serials/receive", {
          inventory_item_id: itemId,
          location_id: here,
          serials: [numbers[index]],
        })
      }
      return { ...created, items }
    }
    const unitsOf = async (itemId: string) => {
      const { serials } = await store.admin.get<{ serials: { id: string }[] }>(
        `/admin/serials?inventory_item_id=${itemId}`
      )
      return serials.map(({ id }) => id)
    }
    const scrap = async (...itemIds: string[]) => {
      for (const itemId of itemIds) {
        await store.admin.post("/admin/serials/commands", {
          command: "scrap",
          serial_ids: await unitsOf(itemId),
          reason: "flooded",
        })
      }
    }
    const itemExists = async (itemId: string) =>
      (await store.admin.send("GET", `/admin/inventory-items/${itemId}`)).status === 200

    it("a level or item with serials on hand is refused, and goes when they are gone", async () => {
      const { items } = await product(["D1"])
      const [item] = items as [string]
      const level = `${levels(item)}/${here}`
      const refusedHere = refused(409, ["has_serials", item, here])
      const answer = await send("DELETE", level)
      expect(refusal(answer)).toEqual(refusedHere)
      expect(answer.body.message).toMatch(
        /^Serials of Deletable D1, DEL-D1 on hand or in transit at Main warehouse: 1\. This cannot be deleted/
      )
      expect(refusal(await send("DELETE", `inventory-items/${item}`))).toEqual(refusedHere)
      expect(await stocked(item)).toBe(1)
      await scrap(item)
      expect((await send("DELETE", level)).status).toBe(200)
      expect((await send("DELETE", `inventory-items/${item}`)).status).toBe(200)
    })

    it("a variant is refused where Medusa would delete its item", async () => {
      const { id, variants, items } = await product(["D2", "D3"])
      const [first, second] = variants
      const single = `products/${id}/variants/${first!.id}`
      expect(refusal(await send("DELETE", single))).toEqual(
        refused(409, ["has_serials", items[0]!, here])
      )
      const batch = await send("POST", `products/${id}/variants/batch`, {
        delete: [first!.id, second!.id],
      })
      expect(batch.body.total).toBe(2)
      expect(batch.status).toBe(409)
      expect(await itemExists(items[0]!)).toBe(true)
      await scrap(items[0]!)
      expect((await send("DELETE", single)).status).toBe(200)
      expect(await itemExists(items[0]!)).toBe(false)
    })

    it("a variant passes where another one shares its item, which stays", async () => {
      const { items } = await product(["D4"])
      const kit = await createProduct(store.admin, store.ids, {
        title: "Kit of D4",
        variants: [{ sku: "KIT-D4", parts: [{ inventoryItemId: items[0]!, quantity: 2 }] }],
      })
      const path = `products/${kit.id}/variants/${kit.variants[0]!.id}`
      expect((await send("DELETE", path)).status).toBe(200)
      expect(await itemExists(items[0]!)).toBe(true)
      expect(await stocked(items[0]!)).toBe(1)
    })

    it("a product is refused with all its items, and goes when their units are gone", async () => {
      const { id, items } = await product(["D5", "D6"])
      for (const answer of [
        await send("DELETE", `products/${id}`),
        await send("POST", "products/batch", { delete: [id] }),
      ]) {
        expect(refusal(answer)).toMatchObject({ status: 409, code: "has_serials", total: 2 })
        expect(answer.body.serials.map(({ detail }) => detail!.item_id).sort()).toEqual(
          [...items].sort()
        )
      }
      expect((await store.admin.send("GET", `/admin/products/${id}`)).status).toBe(200)
      await scrap(...items)
      expect((await send("DELETE", `products/${id}`)).status).toBe(200)
    })

    it("a location is refused while units are there or on their way to it", async () => {
      const { stock_location } = await store.admin.post<{ stock_location: { id: string } }>(
        "/admin/stock-locations",
        { name: "Shed" }
      )
      const shed = stock_location.id
      const { itemId } = await trackedProduct(store)
      await store.admin.post("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: here,
        serials: ["D7", "D8"],
      })
      const ids = await unitsOf(itemId)
      const service = serviceOf(store)
      const run = async (name: "dispatch" | "arrive", set: object) => {
        const { operation_id } = await service.execute(operation(command(name, ids, set)))
        await service.finish(operation_id)
      }
      await run("dispatch", { destination_location_id: shed })
      const path = `stock-locations/${shed}`
      const refusedThere = refused(409, ["has_serials", itemId, shed])
      expect(refusal(await send("DELETE", path))).toEqual(refusedThere)
      await send("POST", levels(itemId), { location_id: shed })
      expect(refusal(await send("DELETE", `${levels(itemId)}/${shed}`))).toEqual(refusedThere)
      await run("arrive", { location_id: shed })
      expect(refusal(await send("DELETE", path))).toEqual(refusedThere)
      expect((await store.admin.send("GET", `/admin/${path}`)).status).toBe(200)
      await service.execute(operation(command("lose", ids, { reason: "gone" })))
      expect((await send("DELETE", path)).status).toBe(200)
    })

    it("is free for items whose tracking is off", async () => {
      const { items } = await product(["D9"])
      await setPolicy(items[0]!, { is_tracked: false })
      expect((await send("DELETE", `inventory-items/${items[0]}`)).status).toBe(200)
    })
  })

  it("leaves it to Medusa to answer what is malformed or unknown", async () => {
    const { itemId } = await trackedProduct(store)
    const answers = await Promise.all([
      send("POST", levels(itemId), { location_id: here, stocked_quantity: -1 }),
      send("POST", levels(itemId), { location_id: "sloc_none", stocked_quantity: 1 }),
      send("POST", `${levels(itemId)}/sloc_none`, { stocked_quantity: 1 }),
      send("POST", `${levels("iitem_none")}/${here}`, { stocked_quantity: 1 }),
      send("DELETE", `${levels(itemId)}/sloc_none`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([400, 404, 404, 404, 404])
    expect(answers.map(({ body }) => body.serials)).toEqual(answers.map(() => undefined))
  })
}

export default suite
