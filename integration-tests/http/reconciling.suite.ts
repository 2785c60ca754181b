import { Modules } from "@medusajs/framework/utils"
import type { ReconciliationResponse, ReconciliationView } from "../../src/types/stock"
import {
  DISCREPANCY_DETECTED,
  reconcileSerialsWorkflow,
} from "../../src/workflows/reconciling/reconcile-serials"
import { eventually } from "../support/events"
import { begin, serviceOf } from "../support/interruptions"
import { receipt } from "../support/operations"
import type { StoreSuite } from "../support/store"
import { trackedProduct } from "../support/tracking"
import { unitsIn, type Units } from "../support/units"
import { deleteWithheld } from "../support/withheld"

/** Serials against Medusa's stock and reservations: the report, and the alarm. */
const suite: StoreSuite = (store) => {
  let there: string

  const report = (query = "") =>
    store.admin.get<ReconciliationResponse>(`/admin/serials/reconciliation?limit=1000&${query}`)
  const placesOf = async ({ itemId }: { itemId: string }, query = "") =>
    (await report(`inventory_item_id=${itemId}&${query}`)).places
  /** Sets Medusa's stock past every guard, as code may. */
  const setStock = ({ itemId, locationId }: Units, stocked_quantity: number) =>
    store.container
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        { inventory_item_id: itemId, location_id: locationId, stocked_quantity },
      ])

  beforeAll(async () => {
    await store.reset()
    there = store.ids.locations[1]!.id
  })

  describe("the report", () => {
    it("tells what awaits serials, what is beyond stock, and what agrees", async () => {
      const units = await unitsIn(store, { stock: 3 })
      await units.receive(["R1", "R2"])
      const [waiting] = await placesOf(units)
      expect(waiting).toMatchObject({
        item: { id: units.itemId },
        location: { id: units.locationId, name: "Main warehouse" },
        stocked: 5,
        on_hand: 2,
        awaiting: 3,
        discrepancy: 0,
        reserved_discrepancy: 0,
        withheld_discrepancy: 0,
        first_seen: null,
      })
      await setStock(units, 2)
      expect(await placesOf(units)).toMatchObject([{ awaiting: 0, discrepancy: 0 }])
      await setStock(units, 1)
      expect(await placesOf(units)).toMatchObject([{ awaiting: 0, discrepancy: 1 }])
    })

    it("sets captured serials against Medusa's reservations of order lines", async () => {
      const units = await unitsIn(store)
      await units.receive(["O1", "O2", "O3"])
      const order = await units.order(2)
      expect(await placesOf(units)).toMatchObject([
        { reserved_for_orders: 2, reserved_serials: 0, reserved_discrepancy: 0, available: 1 },
      ])
      await units.capture(order, ["O1", "O2"])
      expect(await placesOf(units)).toMatchObject([
        { reserved_for_orders: 2, reserved_serials: 2, reserved_discrepancy: 0, sellable: 1 },
      ])
      const inventory = store.container.resolve(Modules.INVENTORY)
      await inventory.deleteReservationItemsByLineItem(order.line)
      expect(await placesOf(units)).toMatchObject([
        { reserved_for_orders: 0, reserved_serials: 2, reserved_discrepancy: 2 },
      ])
    })

    it("sets withheld units against the plugin's reservation", async () => {
      const units = await unitsIn(store)
      await units.receive(["W1", "W2"], { expires_on: "2020-01-01" })
      expect(await placesOf(units)).toMatchObject([
        { withheld: 2, reserved_as_withheld: 2, withheld_discrepancy: 0, available: 0 },
      ])
      await deleteWithheld(store, units)
      expect(await placesOf(units, "only=discrepancy")).toMatchObject([
        { withheld: 2, reserved_as_withheld: 0, withheld_discrepancy: 2, available: 2 },
      ])
    })

    it("shows what is asked for: items, places, awaiting, discrepancies; the worst first", async () => {
      await store.reset()
      const [agreeing, waiting, wrong] = [
        await unitsIn(store),
        await unitsIn(store, { stock: 1 }),
        await unitsIn(store),
      ] as [Units, Units, Units]
      await trackedProduct(store, { stock: 9, isTracked: false })
      for (const [at, units] of [agreeing, waiting, wrong].entries()) {
        await units.receive([`F${at}`])
      }
      await setStock(wrong, 0)
      const itemsOf = ({ places }: { places: ReconciliationView[] }) =>
        places.map(({ inventory_item_id }) => inventory_item_id)
      const all = await report()
      expect(all.count).toBe(3)
      expect(itemsOf(all)).toEqual([wrong.itemId, waiting.itemId, agreeing.itemId])
      expect(itemsOf(await report("only=awaiting"))).toEqual([waiting.itemId])
      expect(itemsOf(await report("only=discrepancy"))).toEqual([wrong.itemId])
      expect(itemsOf(await report(`location_id=${there}`))).toEqual([])
      expect(await report(`inventory_item_id=${waiting.itemId}`)).toMatchObject({ count: 1 })
      const pages = await Promise.all(
        [0, 1, 2, 3].map((offset) =>
          store.admin.get<ReconciliationResponse>(
            `/admin/serials/reconciliation?limit=1&offset=${offset}`
          )
        )
      )
      expect(pages.map(({ count }) => count)).toEqual([3, 3, 3, 3])
      expect(pages.flatMap(itemsOf).sort()).toEqual(itemsOf(all).sort())
    })

    it("reads as often for many items as for one", async () => {
      const inventory = store.container.resolve(Modules.INVENTORY)
      const { ids } = await serviceOf(store).trackedPage({ limit: 10, offset: 0 })
      expect(ids).toHaveLength(3)
      const spies = [
        jest.spyOn(inventory, "listInventoryLevels"),
        jest.spyOn(inventory, "listReservationItems"),
        jest.spyOn(serviceOf(store), "levelsOf"),
      ]
      // Subscribers of what came before may be at work on the same items meanwhile: asked again until they are done.
      await eventually(async () => {
        spies.forEach((spy) => spy.mockClear())
        await report()
        const ofAll = spies.map(({ mock }) =>
          mock.calls.filter(([asked]) => {
            const items: unknown =
              asked && "inventory_item_id" in asked ? asked.inventory_item_id : asked
            return Array.isArray(items) && items.length === ids.length
          })
        )
        expect(ofAll.map(({ length }) => length)).toEqual([1, 1, 1])
      })
      spies.forEach((spy) => spy.mockRestore())
    })

    it.each(["only=everything", "limit=0", "offset=-1", "inventory_item_id=", "page=2"])(
      "refuses %s",
      async (query) => {
        const { status } = await store.admin.send("GET", `/admin/serials/reconciliation?${query}`)
        expect(status).toBe(400)
      }
    )
  })

  describe("the alarm", () => {
    let units: Units
    let heard: unknown[]
    const listen = async ({ data }: { data: unknown }) => {
      heard.push(data)
    }
    const bus = () => store.container.resolve(Modules.EVENT_BUS)
    /** Runs the job at an hour of a day, and gives what it told. */
    const runAt = async (hour: number, minute = 35) => {
      heard = []
      const seen_at = new Date(Date.UTC(2030, 0, 1, hour, minute)).toISOString()
      await reconcileSerialsWorkflow(store.container).run({ input: { seen_at } })
      await new Promise((resolve) => setTimeout(resolve, 50))
      return heard
    }
    const found = (figures: object) => ({
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      ...figures,
    })

    beforeEach(async () => {
      await store.reset()
      bus().subscribe(DISCREPANCY_DETECTED, listen)
      units = await unitsIn(store)
      await units.receive(["A1", "A2"])
    })
    afterEach(() => bus().unsubscribe(DISCREPANCY_DETECTED, listen))

    it("is given at the second sighting, once, and again only when it came back", async () => {
      await setStock(units, 1)
      expect(await runAt(1)).toEqual([])
      expect(await runAt(1, 36)).toEqual([])
      expect(await placesOf(units)).toMatchObject([
        { first_seen: "2030-01-01T01:35:00.000Z", reported_at: null },
      ])
      expect(await runAt(2)).toEqual([
        found({ on_hand: 2, stocked: 1, reserved_serials: 0, reserved: 0 }),
      ])
      expect(await placesOf(units)).toMatchObject([
        {
          discrepancy: 1,
          first_seen: "2030-01-01T01:35:00.000Z",
          reported_at: "2030-01-01T02:35:00.000Z",
        },
      ])
      expect(await runAt(3)).toEqual([])
      expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 2 })

      await setStock(units, 2)
      expect(await runAt(4)).toEqual([])
      expect(await placesOf(units)).toMatchObject([{ first_seen: null, reported_at: null }])
      await setStock(units, 0)
      expect(await runAt(5)).toEqual([])
      expect(await runAt(6)).toMatchObject([found({ stocked: 0 })])
    })

    it("is not given for stock that awaits serials", async () => {
      await setStock(units, 9)
      expect([...(await runAt(1)), ...(await runAt(2))]).toEqual([])
      expect(await placesOf(units)).toMatchObject([{ awaiting: 7, first_seen: null }])
    })

    it("waits while an operation is pending there", async () => {
      await setStock(units, 1)
      const operation = await begin(
        store,
        receipt(["A3"], {
          inventory_item_id: units.itemId,
          location_id: units.locationId,
          scope_key: units.itemId,
        })
      )
      expect([...(await runAt(1)), ...(await runAt(2))]).toEqual([])
      await serviceOf(store).abandon(operation.id)
      expect(await runAt(3)).toEqual([])
      expect(await runAt(4)).toHaveLength(1)
    })

    it("is given later when it could not be given", async () => {
      await setStock(units, 1)
      await runAt(1)
      heard = []
      const siren = jest.spyOn(bus(), "emit").mockRejectedValue(new Error("The siren burns"))
      const failing = reconcileSerialsWorkflow(store.container).run({
        input: { seen_at: "2030-01-01T02:35:00.000Z" },
      })
      await expect(failing).rejects.toMatchObject({ message: "The siren burns" })
      siren.mockRestore()
      expect(heard).toEqual([])
      expect(await runAt(3)).toMatchObject([found({ stocked: 1 })])
    })

    it("tells of serials reserved beyond what Medusa has reserved", async () => {
      const order = await units.order(1)
      await units.capture(order, ["A1"])
      await store.container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(order.line)
      await runAt(1)
      expect(await runAt(2)).toMatchObject([found({ reserved_serials: 1, reserved: 0 })])
    })

    it("is over when the item is no longer tracked", async () => {
      await setStock(units, 1)
      await runAt(1)
      await store.admin.post(`/admin/serial-policies/${units.itemId}`, { is_tracked: false })
      expect(await runAt(2)).toEqual([])
      expect(await serviceOf(store).knownDiscrepancies([units.itemId])).toEqual([])
    })
  })
}

export default suite
