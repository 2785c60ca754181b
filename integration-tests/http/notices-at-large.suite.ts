import { readStock } from "../../scripts/store-client"
import { carryOnNotices } from "../../src/workflows/notices/carry-on"
import { noticeBatch, UNITS_AT_ONCE } from "../../src/workflows/notices/notice-batches"
import { listenTo } from "../support/events"
import { serviceOf } from "../support/interruptions"
import { noticesOf } from "../support/notices"
import { numbers } from "../support/operations"
import { quiet, settled } from "../support/quiet"
import { statementCounter } from "../support/statements"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** Jobs and subscribers of earlier tests send statements of their own meanwhile. */
const BESIDE = 60

/** A recall of very many units. */
const suite: StoreSuite = (store) => {
  const notices = noticesOf(store)

  /** A product with so many units in stock. */
  const manyUnits = async (count: number, beginning: string) => {
    const units = await unitsIn(store)
    for (let from = 0; from < count; from += 10_000) {
      await units.receive(numbers(count, beginning).slice(from, from + 10_000), { lot: beginning })
    }
    return units
  }

  it("places a notice on 10,000 units by parts, and lifts it again: as many statements a part as for ten", async () => {
    const few = await manyUnits(10, "TEN")
    const many = await manyUnits(10_000, "TENTHOUSAND")
    const counter = statementCounter(store)
    const statements = async (act: () => Promise<unknown>) => {
      await quiet(store)
      counter.reset()
      await act()
      return settled(store, counter.count)
    }
    try {
      const [ofTen, ofMany] = [few, many].map(({ itemId }) => ({ inventory_item_ids: [itemId] }))
      let id = ""
      const open = async (selection: object) => {
        id = (await notices.open(selection)).notice.id
      }
      const close = () => notices.close(id, { although_unresolved: true })
      const opened = await statements(() => open(ofTen!))
      const resolved = await statements(() =>
        notices.resolve(id, { all: true, resolution: "returned" })
      )
      const closed = await statements(close)
      const parts = 10_000 / UNITS_AT_ONCE
      expect(await statements(() => open(ofMany!))).toBeLessThan(parts * (opened + BESIDE))
      const stock = await readStock(store.admin, many.itemId, many.locationId)
      expect([stock!.stocked, stock!.reserved]).toEqual([10_000, 10_000])
      expect((await notices.show(id)).notice.progress).toMatchObject({
        total: 10_000,
        unresolved: 10_000,
        under_way: 0,
      })
      expect(
        await statements(() => notices.resolve(id, { all: true, resolution: "returned" }))
      ).toBeLessThan(parts * (resolved + BESIDE))
      expect(await statements(close)).toBeLessThan(parts * (closed + BESIDE))
      const free = await readStock(store.admin, many.itemId, many.locationId)
      expect([free!.stocked, free!.reserved]).toEqual([10_000, 0])
      expect((await notices.show(id)).notice).toMatchObject({
        status: "closed",
        progress: { total: 10_000, unresolved: 0, under_way: 0 },
      })
    } finally {
      counter.stop()
    }
  })

  it("goes on where a process died: what is on hand comes first, and each unit is told of", async () => {
    const units = await manyUnits(8, "DIED")
    const ids = await serviceOf(store).selectedUnits({ lots: ["DIED"] }, 8)
    const gone = { command: "lose", reason: "gone", serial_ids: ids.slice(3, 6) }
    await store.admin.post("/admin/serials/commands", gone)
    const service = serviceOf(store)
    const id = await service.nextNoticeNumber("recall")
    const head = { kind: "recall" as const, title: "Died", buyer_text: null, staff_text: null }
    // As the request's operation leaves it when its process dies before anything else.
    await service.execute({
      kind: "open_notice",
      actor: { type: "system", id: null },
      idempotency_key: `died ${id}`,
      flow: "notice",
      reference: { type: "notice", id },
      notice: {
        begins: { id, ...head, authority_reference: null, selection: { lots: ["DIED"] } },
        leaves_more: true,
      },
      batches: [noticeBatch("place_notice", id, ids.slice(0, 2))],
    })
    expect((await notices.show(id)).notice.progress).toMatchObject({ total: 8, under_way: 6 })
    expect(await service.pendingUnits(id, 3)).toEqual([ids[2], ids[6], ids[7]])
    const told = listenTo(store, ["serial.under-notice"])
    await carryOnNotices(store.container)
    await told.until(8)
    told.stop()
    const toldOf = told.events.map(({ data }) => (data as { serial_id: string }).serial_id)
    expect(toldOf.toSorted()).toEqual(ids.toSorted())
    expect((await notices.show(id)).notice.progress).toMatchObject({ total: 8, under_way: 0 })
    const stock = await readStock(store.admin, units.itemId, units.locationId)
    expect([stock!.stocked, stock!.reserved]).toEqual([5, 5])
    expect(await service.noticesWithWork()).not.toContain(id)
  })

  it("has what waited counted and lifted when it is closed before it was placed everywhere", async () => {
    await manyUnits(4, "HASTY")
    const service = serviceOf(store)
    const ids = await service.selectedUnits({ lots: ["HASTY"] }, 4)
    const id = await service.nextNoticeNumber("recall")
    const head = { kind: "recall" as const, title: "Hasty", buyer_text: null, staff_text: null }
    await service.execute({
      kind: "open_notice",
      actor: { type: "system", id: null },
      idempotency_key: `hasty ${id}`,
      reference: { type: "notice", id },
      notice: {
        begins: { id, ...head, authority_reference: null, selection: { lots: ["HASTY"] } },
        leaves_more: true,
      },
      batches: [noticeBatch("place_notice", id, ids.slice(0, 1))],
    })
    const { notice } = await notices.close(id, { although_unresolved: true })
    expect(notice.progress).toMatchObject({ total: 4, under_way: 0 })
    await notices.reopen(id)
    expect((await notices.units(id)).serials.map(({ stage }) => stage)).toEqual(
      Array(4).fill("placed")
    )
  })
}

export default suite
