import type { HistoryResponse, ReclassifyBody, SerialListResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import type { StoreSuite } from "../support/store"
import { trackedProduct } from "../support/tracking"
import { unitsIn, type Units } from "../support/units"

/** Making units those of another item. */
const suite: StoreSuite = (store) => {
  let used: Units
  let refurbished: Units
  let ids: string[]
  // A number of several units would have to be chosen from; each test has numbers of its own.
  let made = 0
  const no = (at: number) => `R${at}-${made}`

  const reclassify = (body: Partial<ReclassifyBody> = {}, headers = {}) =>
    store.admin.post<OperationResponse>(
      "/admin/serials/reclassify",
      { inventory_item_id: refurbished.itemId, serials: [no(1), no(2).toLowerCase()], ...body },
      headers
    )
  const stock = async () => ({
    used: (await used.level())?.stocked ?? 0,
    refurbished: (await refurbished.level())?.stocked ?? 0,
  })
  /** Nothing may have changed: every refusal is checked for it. */
  const untouched = async () => {
    expect(await used.statuses()).toEqual([1, 2, 3].map((at) => `${no(at)} in_stock`))
    expect(await stock()).toEqual({ used: 3, refurbished: 0 })
  }

  beforeEach(async () => {
    made += 1
    used = await unitsIn(store)
    refurbished = await unitsIn(store)
    ids = (await used.receive([no(1), no(2), no(3)])).serials.map(({ id }) => id)
  })

  it("moves units with their history, and stock with them", async () => {
    const { condition } = await store.admin.post<{ condition: { id: string } }>(
      "/admin/serial-conditions",
      { name: `Refurbished ${ids[0]}` }
    )
    const answer = await reclassify({
      serials: [no(1).toLowerCase(), { serial_id: ids[1]! }],
      condition_id: condition.id,
      reason: "new battery",
    })
    expect(answer).toMatchObject({
      operation: { kind: "reclassify", state: "done", serial_count: 2 },
    })
    expect(answer.serials.map(({ number }) => number).sort()).toEqual([no(1), no(2)])
    expect(await used.statuses()).toEqual([`${no(3)} in_stock`])
    expect(await refurbished.statuses()).toEqual([`${no(1)} in_stock`, `${no(2)} in_stock`])
    expect(await stock()).toEqual({ used: 1, refurbished: 2 })
    expect(await refurbished.level()).toMatchObject({ on_hand: 2, awaiting: 0, discrepancy: 0 })
    expect(await refurbished.unit(no(1))).toMatchObject({ condition_id: condition.id })
    const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${ids[0]}/history`)
    expect(events.map(({ command }) => command)).toEqual(["reclassify", "receive"])
    expect(events[0]).toMatchObject({
      operation: { note: "new battery" },
      changes: { inventory_item_id: [used.itemId, refurbished.itemId] },
    })
  })

  it("makes the level that the other item lacks, where the units are", async () => {
    const { stock_location: there } = await store.admin.post<{ stock_location: { id: string } }>(
      "/admin/stock-locations",
      { name: "Workshop" }
    )
    await used.receive([no(9)], { location_id: there.id })
    await reclassify({ serials: [no(9)] })
    expect(await refurbished.level(there.id)).toMatchObject({ stocked: 1, on_hand: 1 })
    expect(await used.level(there.id)).toMatchObject({ stocked: 0, on_hand: 0 })
  })

  it("asks before it takes units that orders need", async () => {
    await used.order(2)
    await expect(reclassify()).rejects.toMatchObject({
      status: 409,
      body: {
        code: "needed_for_orders",
        message: expect.stringContaining("at most 1 can leave, not 2"),
        serials: [{ detail: { item_id: used.itemId, spare: 1, given: 2 } }],
      },
    })
    await untouched()
    await reclassify({ serials: [no(1)] })
    await reclassify({ serials: [no(2)], although_needed: true })
    expect(await stock()).toEqual({ used: 1, refurbished: 2 })
  })

  it("moves no stock for units that are not on hand", async () => {
    await store.admin.post("/admin/serials/commands", {
      command: "quarantine",
      serial_ids: [ids[0]],
      reason: "to be refurbished",
    })
    await reclassify({ serials: [no(1)] })
    expect(await refurbished.statuses()).toEqual([`${no(1)} quarantined`])
    expect(await stock()).toEqual({ used: 2, refurbished: 0 })
  })

  it("is undone with its stock, and only while the units have not moved since", async () => {
    const first = await reclassify({ serials: [no(1)] })
    await store.admin.post(`/admin/serials/operations/${first.operation.id}/revert`, {})
    await untouched()
    const second = await reclassify({ serials: [no(1)] })
    await store.admin.post("/admin/serials/commands", {
      command: "lose",
      serial_ids: [ids[0]],
      reason: "gone",
    })
    await expect(
      store.admin.post(`/admin/serials/operations/${second.operation.id}/revert`, {})
    ).rejects.toMatchObject({ status: 409, body: { code: "changed_since" } })
  })

  it("acts once for a key, and lets one of two clients have a unit", async () => {
    const key = { "Idempotency-Key": "reclassify once" }
    const [first, second] = [await reclassify({}, key), await reclassify({}, key)]
    expect(second).toEqual(first)
    expect(await stock()).toEqual({ used: 1, refurbished: 2 })
    const third = await unitsIn(store)
    const both = await Promise.allSettled([
      reclassify({ serials: [no(3)] }),
      reclassify({ serials: [{ serial_id: ids[2]! }], inventory_item_id: third.itemId }),
    ])
    const stocked = [(await refurbished.level()).stocked, (await third.level())?.stocked ?? 0]
    const won = both.filter(({ status }) => status === "fulfilled")
    // One after the other is as good: then the unit went on from the first item to the second.
    expect(won.length).toBeGreaterThan(0)
    expect(stocked[0]! + stocked[1]!).toBe(3)
    expect((await used.level()).stocked).toBe(0)
  })

  describe("is refused, and then nothing has changed,", () => {
    it("for the item that the units are of already", async () => {
      await expect(reclassify({ inventory_item_id: used.itemId })).rejects.toMatchObject({
        status: 400,
        body: { code: "same_item", serials: [{ serial: no(1) }, { serial: no(2) }] },
      })
      await untouched()
    })

    it("for an item that is unknown or not tracked", async () => {
      await expect(reclassify({ inventory_item_id: "iitem_nope" })).rejects.toMatchObject({
        status: 404,
        body: { code: "unknown_item" },
      })
      const { itemId } = await trackedProduct(store, { isTracked: false })
      await expect(reclassify({ inventory_item_id: itemId })).rejects.toMatchObject({
        status: 400,
        body: { code: "not_tracked" },
      })
      await untouched()
    })

    it("for numbers that the other item has, or that are not of its format", async () => {
      await refurbished.receive([no(2)])
      await expect(reclassify({ serials: [{ serial_id: ids[1]! }] })).rejects.toMatchObject({
        status: 422,
        body: { code: "already_exists", serials: [{ serial: no(2) }] },
      })
      const imei = await unitsIn(store, {
        policy: { format: { kind: "imei", case_sensitive: false } },
      })
      await expect(
        reclassify({ inventory_item_id: imei.itemId, serials: [no(1)] })
      ).rejects.toMatchObject({ status: 400, body: { serials: [{ serial: no(1) }] } })
      expect(await used.statuses()).toEqual([1, 2, 3].map((at) => `${no(at)} in_stock`))
    })

    it("for units that are reserved, unknown or named twice", async () => {
      const order = await used.order(1)
      await used.capture(order, [no(1)])
      await expect(reclassify({ serials: [no(1), no(3)] })).rejects.toMatchObject({
        status: 409,
        body: { code: "reserved_elsewhere", total: 1, serials: [{ serial: no(1) }] },
      })
      await expect(reclassify({ serials: [no(3), no(3)] })).rejects.toMatchObject({
        status: 400,
        body: { code: "duplicate_in_request" },
      })
      await expect(reclassify({ serials: [no(3), "NOBODY"] })).rejects.toMatchObject({
        status: 404,
        body: { code: "unknown_serial", serials: [{ serial: "NOBODY" }] },
      })
      expect(await stock()).toEqual({ used: 3, refurbished: 0 })
      const { serials } = await store.admin.get<SerialListResponse>(
        `/admin/serials?inventory_item_id=${refurbished.itemId}`
      )
      expect(serials).toEqual([])
    })
  })
}

export default suite
