import { fulfilOrder, readStock } from "../../scripts/store-client"
import { addDays } from "../../src/lifecycle/calendar"
import type { SerialListResponse } from "../../src/types/serials"
import refreshWithheld from "../../src/jobs/refresh-withheld"
import reportEndings from "../../src/jobs/report-endings"
import { EXPIRY_ENDING, type ExpiryEndingEvent } from "../../src/workflows/warranties/ending-events"
import { clockAt } from "../support/clock"
import { heard } from "../support/events"
import { quiet } from "../support/quiet"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Units whose last day of use comes, and goes. The store's day is that of UTC. */
const suite: StoreSuite = (store) => {
  let units: Units
  const today = new Date().toISOString().slice(0, 10)

  beforeEach(async () => {
    units = await unitsIn(store)
  })

  const available = async () => {
    const stock = await readStock(store.admin, units.itemId, units.locationId)
    return stock!.stocked - stock!.reserved
  }
  const job = (day: string, time: string) =>
    clockAt(`${day}T${time}Z`, () => refreshWithheld(store.container))

  it("are for sale on their last day to its end, and withheld from Medusa as soon as it is over", async () => {
    const tomorrow = addDays(today, 1)
    await units.receive(["TODAY"], { expires_on: today })
    await units.receive(["TOMORROW"], { expires_on: tomorrow })
    await units.receive(["NEVER"])
    expect(await available()).toBe(3)
    await job(today, "23:59:59.999")
    expect(await available()).toBe(3)
    await job(tomorrow, "00:00:00.000")
    expect(await available()).toBe(2)
    await job(tomorrow, "00:05:00.000")
    expect(await available()).toBe(2)
    await job(addDays(tomorrow, 1), "00:05:00.000")
    expect(await available()).toBe(1)
    // A clock that was wrong withholds nothing for ever.
    await job(today, "12:00:00.000")
    expect(await available()).toBe(3)
  })

  it("do not leave with the order for which they were captured before", async () => {
    await units.receive(["LATE-1", "LATE-2", "LATE-3"])
    const order = await units.order(2)
    await units.capture(order, ["LATE-1", "LATE-2"])
    const { id } = await units.unit("LATE-1")
    await store.admin.post(`/admin/serials/${id}`, { expires_on: addDays(today, -1) })
    expect((await units.lineOf(order)).captured).toMatchObject([
      { number: "LATE-1", blocked_by: "expiry" },
      { number: "LATE-2", blocked_by: null },
    ])
    const fulfil = () => fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await expect(fulfil()).rejects.toMatchObject({
      status: 400,
      body: { code: "not_sellable", serials: [{ serial: "LATE-1" }] },
    })
    expect(await units.statuses()).toEqual([
      "LATE-1 reserved",
      "LATE-2 reserved",
      "LATE-3 in_stock",
    ])
    await store.admin.post(`/admin/orders/${order.id}/serials/release`, { serial_ids: [id] })
    await units.capture(order, ["LATE-3"])
    await fulfil()
    expect(await units.statuses()).toEqual(["LATE-1 in_stock", "LATE-2 sold", "LATE-3 sold"])
  })

  it("are not scanned in a proposal's stead, nor as what was proposed", async () => {
    units = await unitsIn(store, { policy: { strategy: "fefo" } })
    await units.receive(["OVER-1"], { expires_on: addDays(today, 1) })
    const order = await units.order(1)
    await store.admin.post(`/admin/orders/${order.id}/serials/propose`)
    const { id } = await units.unit("OVER-1")
    await store.admin.post(`/admin/serials/${id}`, { expires_on: addDays(today, -1) })
    await expect(units.capture(order, ["OVER-1"])).rejects.toMatchObject({
      status: 400,
      body: { code: "not_sellable", serials: [{ serial: "OVER-1" }] },
    })
  })

  it("are listed by how soon that is, today included", async () => {
    for (const [number, days] of Object.entries({
      P: -1,
      A: 0,
      B: 30,
      C: 31,
      D: 60,
      E: 90,
      F: 91,
    })) {
      await units.receive([number], { expires_on: addDays(today, days) })
    }
    const within = async (days: number) => {
      const { serials } = await store.admin.get<SerialListResponse>(
        `/admin/serials?inventory_item_id=${units.itemId}&expires_within=${days}&order=expires_on`
      )
      return serials.map(({ number }) => number).join("")
    }
    expect([await within(0), await within(30), await within(60), await within(90)]).toEqual([
      "A",
      "AB",
      "ABCD",
      "ABCDE",
    ])
    expect(await store.admin.send("GET", "/admin/serials?expires_within=1.5")).toMatchObject({
      status: 400,
    })
  })

  it("are told of 90, 60 and 30 days before, once each", async () => {
    const last = addDays(today, 100)
    const { serials } = await units.receive(["EV-1", "EV-2"], { expires_on: last })
    const told = heard(store, EXPIRY_ENDING)
    const ours = () =>
      (told.data as ExpiryEndingEvent[])
        .filter(
          ({ location_id, expires_on }) => location_id === units.locationId && expires_on === last
        )
        .map(({ days, serial_ids }) => [days, serial_ids.length])
    try {
      for (const days of [100, 90, 90, 61, 60, 31, 30, 1]) {
        await clockAt(`${addDays(last, -days)}T05:10:00Z`, () => reportEndings(store.container))
      }
      await quiet(store)
      expect(serials).toHaveLength(2)
      expect(ours()).toEqual([
        [90, 2],
        [60, 2],
        [30, 2],
      ])
    } finally {
      told.stop()
    }
  })
}

export default suite
