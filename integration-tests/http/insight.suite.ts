import {
  cancelFulfilment,
  claim,
  createProduct,
  fulfilOrder,
  receiveReturn,
  requestReturn,
  shipFulfilment,
} from "../../scripts/store-client"
import { addDays } from "../../src/lifecycle/calendar"
import type { SerialListResponse } from "../../src/types/serials"
import type {
  AgeingResponse,
  MovementsResponse,
  RatesResponse,
  TimeToSaleResponse,
} from "../../src/types/insight"
import type { LocationSerialsResponse } from "../../src/types/locations"
import { casesOf } from "../support/cases"
import { lookAt } from "../support/look"
import type { StoreSuite } from "../support/store"
import { transfersTo } from "../support/transfers"
import { trackItem } from "../support/tracking"
import { unitsIn, type Units } from "../support/units"

const day = (ago: number) => addDays(new Date().toISOString().slice(0, 10), -ago)
const noon = (ago: number) => `${day(ago)}T12:00:00.000Z`

/**
 * Figures of a small life with known answers. Of ten units received 40 days ago, and two 5 days ago, nine left: L1 and L2
 * stay sold, L3 came back good and was sold again, L4 came back damaged, L5's fulfilment was cancelled, L6's parcel came
 * back, L7 was replaced by L8, L9 is in repair, and L10 stays sold.
 */
const suite: StoreSuite = (store) => {
  const cases = casesOf(store)
  let units: Units
  let there: string
  let claimed: { id: string; line: string }

  const read = <Answer>(what: string, query: Record<string, string> = {}) =>
    store.admin.get<Answer>(
      `/admin/serials/insight/${what}?${new URLSearchParams(query).toString()}`
    )
  const range = (from: number, to = 0) => ({
    from: day(from),
    to: day(to),
    inventory_item_id: units.itemId,
  })
  const revert = (id: string) => store.admin.post(`/admin/serials/operations/${id}/revert`, {})

  async function sell(number: string) {
    const order = await units.order(1)
    await units.capture(order, [number])
    const fulfilment = await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    return { ...order, fulfilment }
  }

  async function comeBack(number: string, disposition: "good" | "damaged") {
    const order = await sell(number)
    const items = [{ id: order.line, quantity: 1 }]
    const id = await requestReturn(store.admin, {
      orderId: order.id,
      locationId: units.locationId,
      items,
    })
    await units.captureReturn(id, order.line, [{ serial: number, disposition }])
    await receiveReturn(store.admin, id, { [disposition]: items })
  }

  beforeAll(async () => {
    await store.reset()
    there = store.ids.locations[1]!.id
    units = await unitsIn(store, { policy: { after_return: "restock" } })
    const numbers = Array.from({ length: 8 }, (_, at) => `L${at + 1}`)
    await units.receive(numbers, { received_at: noon(40), supplier: "Acme" })
    await units.receive(["L9", "L10"], { received_at: noon(40) })
    await units.receive(["L11", "L12"], { received_at: noon(5), supplier: "Acme" })
    const { operation } = await units.receive(["L13"], { received_at: noon(5) })
    await revert(operation.id)
    await sell("L1")
    await sell("L2")
    await comeBack("L3", "good")
    await sell("L3")
    await comeBack("L4", "damaged")
    const cancelled = await sell("L5")
    await cancelFulfilment(store.admin, cancelled.id, cancelled.fulfilment)
    const undelivered = await sell("L6")
    await shipFulfilment(store.admin, undelivered.id, undelivered.fulfilment)
    await store.admin.post(`/admin/fulfillments/${undelivered.fulfilment}/serials/undeliver`, {
      reason: "nobody lives there",
    })
    await sell("L7")
    const replaced = await cases.open({ kind: "customer", serials: ["L7"] })
    await cases.act(replaced.case.id, "close", {
      outcome: "replaced",
      replacements: [{ by: "L8" }],
    })
    await sell("L9")
    await cases.open({ kind: "customer", serials: ["L9"] })
    claimed = await sell("L10")
    // Opened and undone: never was.
    const undone = await cases.open({ kind: "internal", serials: ["L11"] })
    await revert(undone.operation.id)
    await transfersTo(store, () => there).move(["L12"])
  })

  it("stands on the life that it says", async () => {
    const { serials } = await lookAt(store, [units.itemId])
    expect(Object.fromEntries(serials.map(({ number, status }) => [number, status]))).toEqual({
      L1: "sold",
      L2: "sold",
      L3: "sold",
      L4: "quarantined",
      L5: "reserved",
      L6: "in_stock",
      L7: "returned",
      L8: "sold",
      L9: "in_repair",
      L10: "sold",
      L11: "in_stock",
      L12: "in_stock",
    })
  })

  describe("movements", () => {
    it("count receipts, sales, returns and what is in repair on the right days", async () => {
      const { periods, totals } = await read<MovementsResponse>("movements", range(45))
      expect(periods).toHaveLength(46)
      expect(totals).toEqual({ received: 12, sold: 8, returned: 2 })
      const busy = periods.filter(
        ({ received, sold, returned, in_repair }) => received + sold + returned + in_repair > 0
      )
      expect(busy).toEqual([
        { from: day(40), to: day(40), received: 10, sold: 0, returned: 0, in_repair: 0 },
        { from: day(5), to: day(5), received: 2, sold: 0, returned: 0, in_repair: 0 },
        // L1 L2 L3 L3 L4 L7 L9 L10; L9 is in repair.
        { from: day(0), to: day(0), received: 0, sold: 8, returned: 2, in_repair: 1 },
      ])
    })

    it("come to the same by week and by month", async () => {
      for (const by of ["week", "month"] as const) {
        const { periods, totals } = await read<MovementsResponse>("movements", {
          ...range(45),
          by,
        })
        expect(totals).toEqual({ received: 12, sold: 8, returned: 2 })
        expect(periods[0]?.from).toBe(day(45))
        expect(periods.at(-1)).toMatchObject({ to: day(0), in_repair: 1 })
      }
    })

    it("are those of the days asked for", async () => {
      const { totals } = await read<MovementsResponse>("movements", range(39, 1))
      expect(totals).toEqual({ received: 2, sold: 0, returned: 0 })
    })

    it("know units in repair since before the first day", async () => {
      const { periods } = await read<MovementsResponse>("movements", range(0))
      expect(periods).toMatchObject([{ in_repair: 1 }])
    })

    it("are told by item and by the place where they happened", async () => {
      const at = async (location_id: string) =>
        (await read<MovementsResponse>("movements", { ...range(45), location_id })).totals
      expect(await at(units.locationId)).toEqual({ received: 12, sold: 8, returned: 2 })
      expect(await at(there)).toEqual({ received: 0, sold: 0, returned: 0 })
      const { totals } = await read<MovementsResponse>("movements", {
        ...range(45),
        inventory_item_id: "iitem_other",
      })
      expect(totals).toEqual({ received: 0, sold: 0, returned: 0 })
    })

    it("stay with the item as which units were received and sold, when they become units of another", async () => {
      const product = await createProduct(store.admin, store.ids, {
        title: "Refurbished",
        variants: [{ sku: "REFURB-1", price: 5, stock: { [units.locationId]: 0 } }],
      })
      const other = product.variants[0]!.inventoryItemIds[0]!
      await trackItem(store, other)
      const { operation } = await store.admin.post<{ operation: { id: string } }>(
        "/admin/serials/reclassify",
        { inventory_item_id: other, serials: ["L4"], reason: "refurbished" }
      )
      const { totals } = await read<MovementsResponse>("movements", range(45))
      expect(totals).toEqual({ received: 12, sold: 8, returned: 2 })
      await revert(operation.id)
    })
  })

  describe("rates", () => {
    it("say how many of the sold came back, and how many showed a fault", async () => {
      const { total, rows, count } = await read<RatesResponse>("rates", range(45))
      // Came back: L3 and L4. Faults: L4 damaged, L7 replaced, L9 in repair.
      expect(total).toEqual({
        sold: 8,
        returned: 2,
        return_rate: 2 / 8,
        faulty: 3,
        fault_rate: 3 / 8,
      })
      expect(count).toBe(1)
      expect(rows).toEqual([
        { item: expect.objectContaining({ id: units.itemId }), supplier: null, ...total },
      ])
    })

    it("are told by supplier", async () => {
      const { rows } = await read<RatesResponse>("rates", { ...range(45), by: "supplier" })
      expect(rows).toEqual([
        {
          item: null,
          supplier: "Acme",
          sold: 6,
          returned: 2,
          return_rate: 2 / 6,
          faulty: 2,
          fault_rate: 2 / 6,
        },
        {
          item: null,
          supplier: null,
          sold: 2,
          returned: 0,
          return_rate: 0,
          faulty: 1,
          fault_rate: 1 / 2,
        },
      ])
      const second = await read<RatesResponse>("rates", {
        ...range(45),
        by: "supplier",
        limit: "1",
        offset: "1",
      })
      expect(second).toMatchObject({ count: 2, rows: [{ supplier: null }], total: { sold: 8 } })
    })

    it("are nothing where nothing was sold", async () => {
      const { total, rows } = await read<RatesResponse>("rates", range(45, 1))
      expect(rows).toEqual([])
      expect(total).toEqual({ sold: 0, returned: 0, return_rate: 0, faulty: 0, fault_rate: 0 })
    })
  })

  describe("the age of stock", () => {
    it("is that of units on hand, and the list of each group has them", async () => {
      const { groups, items, count } = await read<AgeingResponse>("ageing", {
        inventory_item_id: units.itemId,
      })
      // L11 and L12 five days; L5 and L6 forty.
      expect(groups.map(({ units: ofGroup }) => ofGroup)).toEqual([2, 2, 0, 0, 0, 0])
      expect({ items, count }).toMatchObject({
        items: [{ inventory_item_id: units.itemId, units: [2, 2, 0, 0, 0, 0] }],
        count: 1,
      })
      for (const group of groups) {
        const query = new URLSearchParams({ inventory_item_id: units.itemId })
        if (group.received_after) query.set("received_after", group.received_after)
        if (group.received_before) query.set("received_before", group.received_before)
        const { count: listed } = await store.admin.get<SerialListResponse>(
          `/admin/serials?${query.toString()}&status[]=in_stock&status[]=reserved`
        )
        expect(listed).toBe(group.units)
      }
    })

    it("is told by the place where units are", async () => {
      const at = async (location_id: string) =>
        (
          await read<AgeingResponse>("ageing", { inventory_item_id: units.itemId, location_id })
        ).groups.map(({ units: ofGroup }) => ofGroup)
      expect(await at(there)).toEqual([1, 0, 0, 0, 0, 0])
      expect(await at("sloc_nowhere")).toEqual([0, 0, 0, 0, 0, 0])
    })
  })

  it("time to sale is from the receipt to the first sale", async () => {
    const { total, items, count } = await read<TimeToSaleResponse>("time-to-sale", range(45))
    // L3's second sale is left out.
    expect(total).toMatchObject({ sales: 7 })
    const waited = (Date.now() - Date.parse(noon(40))) / 86_400_000
    expect(total?.median_days).toBeCloseTo(waited, 1)
    expect(total?.p90_days).toBeCloseTo(waited, 1)
    expect({ items, count }).toMatchObject({
      items: [{ inventory_item_id: units.itemId, sales: 7 }],
      count: 1,
    })
    const nothing = await read<TimeToSaleResponse>("time-to-sale", range(45, 1))
    expect(nothing).toMatchObject({ total: null, items: [], count: 0 })
  })

  it("takes a claim for a fault until the unit is taken off it", async () => {
    const faulty = async () => (await read<RatesResponse>("rates", range(45))).total.faulty
    const { id } = await claim(store.admin, [{ id: claimed.line, quantity: 1 }], {
      orderId: claimed.id,
      locationId: units.locationId,
      inbound: [],
      outbound: [{ variantId: units.variantId, quantity: 1 }],
      shippingOptionId: store.ids.locations[0]!.shippingOptionId,
    })
    const path = `/admin/claims/${id}/serials`
    await store.admin.post(`${path}/capture`, { line_item_id: claimed.line, serials: ["L10"] })
    expect(await faulty()).toBe(4)
    await store.admin.post(`${path}/release`, { serial_ids: [(await units.unit("L10")).id] })
    expect(await faulty()).toBe(3)
  })

  describe("a stock location", () => {
    const at = (id: string) =>
      store.admin.get<LocationSerialsResponse>(`/admin/stock-locations/${id}/serials`)

    it("tells its units, what awaits serials, and what is under way", async () => {
      const [before, beforeThere] = [await at(units.locationId), await at(there)]
      expect(beforeThere).toEqual({
        on_hand: 1,
        reserved: 0,
        withheld: 0,
        awaiting: { units: 0, items: 0 },
        discrepancies: { items: 0 },
        transfers: { arriving: 0, leaving: 0 },
        rules: { items: 0 },
      })
      const { operation } = await transfersTo(store, () => there).dispatch(["L11"])
      await store.admin.post(`/admin/serial-policies/${units.itemId}`, {
        location_id: there,
        parts: { return: "optional" },
      })
      await unitsIn(store, { stock: 4 })
      expect(await at(units.locationId)).toEqual({
        ...before,
        on_hand: before.on_hand - 1,
        awaiting: { units: before.awaiting.units + 4, items: before.awaiting.items + 1 },
        transfers: { arriving: 0, leaving: 1 },
      })
      expect(await at(there)).toEqual({
        ...beforeThere,
        transfers: { arriving: 1, leaving: 0 },
        rules: { items: 1 },
      })
      await revert(operation.id)
    })

    it("that is unknown is 404", async () => {
      expect(
        await store.admin.send("GET", "/admin/stock-locations/sloc_none/serials")
      ).toMatchObject({ status: 404, body: { code: "unknown_location" } })
    })
  })

  it.each([
    "movements?from=2026-02-30&to=2026-03-01",
    "movements?from=2026-03-02&to=2026-03-01",
    "movements?from=2020-01-01&to=2026-03-01",
    "movements?from=2026-03-01",
    "movements?from=2026-03-01&to=2026-03-01&by=year",
    "movements?from=2026-03-01&to=2026-03-01&inventory_item_id=",
    "rates?from=2026-03-01&to=2026-03-01&by=colour",
    "rates?from=2026-03-01&to=2026-03-01&limit=0",
    "ageing?from=2026-03-01",
    "time-to-sale?from=soon&to=later",
  ])("refuses %s", async (query) => {
    expect(await store.admin.send("GET", `/admin/serials/insight/${query}`)).toMatchObject({
      status: 400,
    })
  })
}

export default suite
