import { requestReturn } from "../../scripts/store-client"
import type { CountOperationResponse } from "../../src/types/counts"
import {
  CLAIMED_AGAIN,
  RETURNED_NEVER_SOLD,
  SCANNED_ELSEWHERE,
} from "../../src/workflows/anomalies/anomaly-events"
import { buyer, sellTo } from "../support/buyers"
import { casesOf } from "../support/cases"
import { heard } from "../support/events"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** What is odd about units is told, and whoever sees it is answered as ever. */
const suite: StoreSuite = (store) => {
  let units: Units
  let at = 0
  const no = (number: number) => `ODD${at}-${number}`
  const elsewhere = () => store.ids.locations.find(({ id }) => id !== units.locationId)!.id
  const lookUp = (number: string, more = "") =>
    store.admin.get(`/admin/serials/lookup?scan=${number}${more}`)
  const settle = () => new Promise((resolve) => setTimeout(resolve, 150))
  /** What is told under a name while something is done. */
  const toldWhile = async (name: string, work: () => Promise<unknown>) => {
    const told = heard(store, name)
    await work()
    await settle()
    told.stop()
    return told.data
  }

  beforeEach(async () => {
    at += 1
    units = await unitsIn(store)
  })

  describe("a unit that was never sold", () => {
    it("is told of at the returns desk, once a day, and never where it was sold", async () => {
      await units.receive([no(1)])
      const { id } = await units.unit(no(1))
      expect(await toldWhile(RETURNED_NEVER_SOLD, () => lookUp(no(1)))).toEqual([])
      const desk = () => lookUp(no(1), "&at=returns_desk")
      const told = await toldWhile(RETURNED_NEVER_SOLD, () => Promise.all([desk(), desk()]))
      expect(told).toEqual([
        expect.objectContaining({ serial_id: id, at: "return", status: "in_stock" }),
      ])
      await sellTo(store, units, [no(2)], { email: "odd@example.com" })
      const again = () => lookUp(no(2), "&at=returns_desk")
      expect(await toldWhile(RETURNED_NEVER_SOLD, again)).toEqual([])
    })

    it("is told of on a return, which refuses it as ever, and as evidence", async () => {
      const order = await sellTo(store, units, [no(1)], { email: "odd@example.com" })
      await units.receive([no(2)])
      const returnId = await requestReturn(store.admin, {
        orderId: order.id,
        locationId: units.locationId,
        items: [{ id: order.line, quantity: 1 }],
      })
      const { id } = await units.unit(no(2))
      const capture = () =>
        expect(
          units.captureReturn(returnId, order.line, [{ serial: no(2) }])
        ).rejects.toMatchObject({ status: expect.any(Number) as unknown })
      expect(await toldWhile(RETURNED_NEVER_SOLD, capture)).toEqual([
        expect.objectContaining({ serial_id: id, at: "return" }),
      ])
      const evidence = () =>
        store.admin.post("/admin/serials/evidence", {
          inventory_item_id: units.itemId,
          location_id: units.locationId,
          serials: [no(3)],
          reason: "foreign",
        })
      expect(await toldWhile(RETURNED_NEVER_SOLD, evidence)).toEqual([
        expect.objectContaining({ at: "evidence", status: "quarantined" }),
      ])
    })
  })

  describe("a unit at a wrong location", () => {
    it("is told of by a look-up that says where it is made", async () => {
      await units.receive([no(1), no(2)])
      const { id } = await units.unit(no(1))
      const here = () => lookUp(no(1), `&location_id=${units.locationId}`)
      expect(await toldWhile(SCANNED_ELSEWHERE, here)).toEqual([])
      const there = () => lookUp(no(1), `&location_id=${elsewhere()}`)
      expect(await toldWhile(SCANNED_ELSEWHERE, there)).toEqual([
        {
          serial_id: id,
          inventory_item_id: units.itemId,
          status: "in_stock",
          location_id: units.locationId,
          scanned_location_id: elsewhere(),
          at: "look_up",
          actor_id: expect.any(String) as unknown,
          seen_at: expect.any(String) as unknown,
        },
      ])
      expect(await toldWhile(SCANNED_ELSEWHERE, there)).toEqual([])
    })

    it("is told of while packing, which refuses it as ever, and while counting", async () => {
      await units.receive([no(1), no(2)])
      const { id } = await units.unit(no(1))
      await store.admin.post("/admin/serial-transfers/move", {
        destination_location_id: elsewhere(),
        serials: [no(1), no(2)],
      })
      await units.receive([no(3)])
      const order = await units.order(1)
      const capture = () =>
        expect(
          units.capture(order, [no(1)], { location_id: units.locationId })
        ).rejects.toMatchObject({ body: { code: "wrong_location" } })
      expect(await toldWhile(SCANNED_ELSEWHERE, capture)).toEqual([
        expect.objectContaining({ serial_id: id, at: "capture", scanned_location_id: null }),
      ])
      const { count } = await store.admin.post<CountOperationResponse>("/admin/serial-counts", {
        location_id: units.locationId,
        inventory_item_ids: [units.itemId],
      })
      const scan = () =>
        store.admin.post(`/admin/serial-counts/${count.id}/scan`, { serials: [no(2), no(3)] })
      expect(await toldWhile(SCANNED_ELSEWHERE, scan)).toEqual([
        expect.objectContaining({ at: "count", scanned_location_id: units.locationId }),
      ])
    })
  })

  it("two claims on a unit in a short time are told, once for the second", async () => {
    const anna = await buyer(store, `odd-${at}`)
    await sellTo(store, units, [no(1)], anna)
    const { id } = await units.unit(no(1))
    const cases = casesOf(store)
    const open = () =>
      cases.open({ kind: "customer", serials: [no(1)], is_awaited: true, fault: "dead" })
    let first = ""
    const opening = async () => {
      first = (await open()).case.id
    }
    expect(await toldWhile(CLAIMED_AGAIN, opening)).toEqual([])
    await cases.act(first, "close", { outcome: "refused" })
    let second = ""
    const told = await toldWhile(CLAIMED_AGAIN, async () => {
      second = (await open()).case.id
    })
    expect(told).toEqual([
      expect.objectContaining({
        serial_id: id,
        customer_id: anna.id,
        days: 30,
        claims: [
          { type: "case", id: second, claimed_at: expect.any(String) as unknown },
          { type: "case", id: first, claimed_at: expect.any(String) as unknown },
        ],
      }),
    ])
  })
}

export default suite
