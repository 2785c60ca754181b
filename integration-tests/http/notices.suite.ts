import { Modules } from "@medusajs/framework/utils"
import { fulfilOrder, readStock } from "../../scripts/store-client"
import type { SerialResponse } from "../../src/types/serials"
import { carryOnNotices, findUnitsForNotices } from "../../src/workflows/notices/carry-on"
import { UNIT_UNDER_NOTICE } from "../../src/workflows/notices/notice-events"
import { eventually, listenTo } from "../support/events"
import { noticesOf, type Notices } from "../support/notices"
import type { StoreSuite } from "../support/store"
import { revert } from "../support/undoing/stage"
import { unitsIn, type Units } from "../support/units"

/** Recalls, and units that were stolen. */
const suite: StoreSuite = (store) => {
  let units: Units
  let notices: Notices
  let at = 0
  /** A name that no other test has. */
  let lot: string
  const no = (number: number) => `${lot}-${number}`

  beforeEach(async () => {
    units = await unitsIn(store)
    notices = noticesOf(store)
    at += 1
    lot = `NOTE${at}`
  })

  const available = async () => {
    const stock = await readStock(store.admin, units.itemId, units.locationId)
    return [stock!.stocked, stock!.stocked - stock!.reserved]
  }
  const receive = (...numbers: number[]) => units.receive(numbers.map(no), { lot })
  const refused = (code: string, more: object = {}) => ({ body: { code, ...more } })
  const idOf = async (number: number) => (await units.unit(no(number))).id
  const noticesOfUnit = async (number: number) => {
    const { serial } = await store.admin.get<SerialResponse>(`/admin/serials/${await idOf(number)}`)
    return serial.notices.map(({ id }) => id)
  }

  describe("a unit that becomes void", () => {
    it("is under no notice, and keeps none from being closed or opened again", async () => {
      const first = await receive(1)
      await revert(store, first.operation.id)
      // The number comes to life in its own record.
      const second = await receive(1)
      await receive(2)
      const placed = (await notices.open({ serials: [no(1), no(2)] })).notice.id
      await revert(store, second.operation.id)
      expect((await notices.show(placed)).notice.progress).toMatchObject({ unresolved: 1 })
      await notices.resolve(placed, { all: true, resolution: "returned" })
      await notices.close(placed)
      expect((await notices.show(placed)).notice.status).toBe("closed")

      const third = await receive(3)
      const lifted = (await notices.open({ serials: [no(2), no(3)] })).notice.id
      await notices.close(lifted, { although_unresolved: true })
      await revert(store, third.operation.id)
      await notices.reopen(lifted)
      expect((await notices.show(lifted)).notice).toMatchObject({
        status: "open",
        progress: { under_way: 0 },
      })
      expect(await noticesOfUnit(2)).toEqual([lifted])
    })
  })

  describe("a preview", () => {
    it("says how many units there are, where, and who has them, and changes nothing", async () => {
      await receive(1, 2, 3, 4)
      const order = await units.order(2)
      await units.capture(order, [no(1), no(2)])
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      const waiting = await units.order(1)
      await units.capture(waiting, [no(3)])

      const before = (await notices.list()).count
      const preview = await notices.preview({ lots: [lot], inventory_item_ids: [units.itemId] })
      expect(preview).toMatchObject({
        count: 4,
        sold: 2,
        customers: 1,
        captured: 1,
        by_status: expect.arrayContaining([
          { status: "sold", count: 2 },
          { status: "reserved", count: 1 },
          { status: "in_stock", count: 1 },
        ]),
        by_location: [{ location: { name: "Main warehouse" }, count: 4 }],
        by_item: [{ item: { id: units.itemId }, count: 4 }],
        unknown: [],
        unknown_count: 0,
        is_standing: true,
      })
      expect((await notices.list()).count).toBe(before)
      expect((await units.unit(no(4))).is_sellable).toBe(true)
    })

    it("takes scans, ranges and what names nothing, and joins all that is said", async () => {
      await receive(1, 2, 3)
      const named = await notices.preview({ text: `${lot}-1..${lot}-5`, serials: [`SN:${no(9)}`] })
      expect(named).toMatchObject({
        count: 3,
        unknown: [no(9), no(4), no(5)],
        unknown_count: 3,
        is_standing: false,
      })
      const other = await unitsIn(store)
      expect(
        await notices.preview({ serials: [no(1)], inventory_item_ids: [other.itemId] })
      ).toMatchObject({ count: 0 })
      const today = new Date().toISOString().slice(0, 10)
      expect(
        await notices.preview({ lots: [lot], received_from: today, received_until: today })
      ).toMatchObject({ count: 3 })
      expect(await notices.preview({ lots: [lot], received_until: "2020-01-01" })).toMatchObject({
        count: 0,
      })
      expect(await notices.preview({ lots: [lot], suppliers: ["Nobody"] })).toMatchObject({
        count: 0,
      })
    })

    it("refuses what says nothing, or what cannot be meant", async () => {
      const refusedAs = (selection: object, status: number, code: string) =>
        expect(notices.preview(selection)).rejects.toMatchObject({ status, body: { code } })
      await refusedAs({}, 400, "nothing_selected")
      await refusedAs({ inventory_item_ids: ["iitem_none"] }, 404, "unknown_item")
      await refusedAs(
        { received_from: "2026-02-02", received_until: "2026-02-01" },
        400,
        "invalid_request"
      )
      await refusedAs({ text: "A9..A1" }, 400, "range_reversed")
      await refusedAs({ serials: [{ serial_id: "ser_none" }] }, 404, "unknown_serial")
      await receive(1)
      const other = await unitsIn(store)
      await other.receive([no(1)])
      await refusedAs({ serials: [no(1)] }, 409, "ambiguous_number")
      expect(
        await notices.preview({ serials: [no(1)], inventory_item_ids: [other.itemId] })
      ).toMatchObject({ count: 1 })
      await expect(notices.preview({ lots: [] })).rejects.toMatchObject({ status: 400 })
    })
  })

  describe("an open notice", () => {
    it("withholds stock at once, blocks every unit by its number, and lists who is concerned", async () => {
      await receive(1, 2, 3, 4)
      const sold = await units.order(1)
      await units.capture(sold, [no(1)])
      await fulfilOrder(store.admin, sold.id, { locationId: units.locationId })
      const waiting = await units.order(1)
      await units.capture(waiting, [no(2)])
      expect(await available()).toEqual([3, 2])

      const told = listenTo(store, [UNIT_UNDER_NOTICE])
      const opened = await notices.open(
        { lots: [lot] },
        { staff_text: "Set aside.", authority_reference: "RAPEX 1" }
      )
      const { id } = opened.notice
      expect(opened).toMatchObject({
        operation: { kind: "open_notice", state: "done", serial_count: 4 },
        notice: {
          id: expect.stringMatching(/^R-\d{4}$/),
          kind: "recall",
          title: "Battery may overheat",
          staff_text: "Set aside.",
          buyer_text: null,
          authority_reference: "RAPEX 1",
          status: "open",
          opened_by: { type: "user", name: expect.any(String) },
          closed_at: null,
          is_standing: true,
          progress: { total: 4, unresolved: 4, under_way: 0 },
        },
      })
      expect(await available()).toEqual([3, 0])
      expect(await units.level()).toMatchObject({ discrepancy: 0, awaiting: 0 })

      const blocked = refused("under_notice", {
        message: expect.stringContaining(`${no(2)} is blocked by notice ${id}.`),
      })
      await expect(
        fulfilOrder(store.admin, waiting.id, { locationId: units.locationId })
      ).rejects.toMatchObject(blocked)
      const { captured } = await units.lineOf(waiting)
      expect(captured.flatMap(({ notice_ids }) => notice_ids)).toContain(id)
      await units.receive([`${lot}X`])
      const next = await units.order(1)
      await expect(units.capture(next, [no(3)])).rejects.toMatchObject(
        refused("under_notice", { serials: [{ detail: { notice: id } }] })
      )
      expect(await units.unit(no(3))).toMatchObject({
        is_sellable: false,
        withheld_by: "notice",
        notice_ids: [id],
      })

      const listed = await notices.units(id)
      expect(listed).toMatchObject({ count: 4, has_more_than_count: false })
      expect(listed.serials.find(({ number }) => number === no(1))).toMatchObject({
        status: "sold",
        item: { id: units.itemId },
        order: { id: sold.id, display_id: expect.any(Number) },
        customer: { email: expect.any(String) },
        stage: "placed",
        resolution: null,
      })
      expect((await notices.units(id, "status=reserved")).serials).toMatchObject([
        { number: no(2), order: { id: waiting.id } },
      ])
      expect((await notices.units(id, "owner=customer")).count).toBe(1)
      expect((await notices.units(id, `q=${no(4)}`)).count).toBe(1)
      const shown = await notices.show(id)
      expect(shown).toMatchObject({
        notice: {
          selection: { lots: [lot], items: [], named: null },
          customers: 1,
          by_status: expect.arrayContaining([{ status: "in_stock", count: 2 }]),
        },
        operations: [{ kind: "open_notice", can_be_undone: true }],
      })

      await told.until(4)
      told.stop()
      const ours = told.events.filter(
        ({ data }) => (data as { notice_id: string }).notice_id === id
      )
      expect(ours).toHaveLength(4)
      expect(ours.map(({ data }) => data)).toContainEqual({
        notice_id: id,
        serial_id: await idOf(1),
        inventory_item_id: units.itemId,
        status: "sold",
        order_id: sold.id,
        customer_id: expect.any(String),
      })
      // Nobody is told again.
      const again = listenTo(store, [UNIT_UNDER_NOTICE])
      await carryOnNotices(store.container)
      again.stop()
      expect(again.events).toEqual([])

      const { serial } = await store.admin.get<SerialResponse>(`/admin/serials/${await idOf(3)}`)
      expect(serial.notices).toEqual([
        {
          id,
          kind: "recall",
          title: "Battery may overheat",
          staff_text: "Set aside.",
          resolution: null,
        },
      ])
    })

    it("is opened once under a key, and refused when there is nothing to be about", async () => {
      await receive(1)
      const key = { "Idempotency-Key": `open ${lot}` }
      const first = await notices.open({ lots: [lot] }, {}, key)
      const second = await notices.open({ lots: [lot] }, {}, key)
      expect(second.notice.id).toBe(first.notice.id)
      expect(second.operation.id).toBe(first.operation.id)
      await expect(notices.open({ lots: [lot] }, { title: "Other" }, key)).rejects.toMatchObject(
        refused("idempotency_key_reused")
      )
      await expect(notices.open({ lots: ["no such lot"] })).rejects.toMatchObject(
        refused("nothing_selected")
      )
      await expect(notices.open({ lots: [lot] }, { title: "" })).rejects.toMatchObject({
        status: 400,
      })
      await expect(notices.show("R-9999")).rejects.toMatchObject({
        status: 404,
        body: { code: "unknown_notice" },
      })
      await expect(notices.close("R-9999")).rejects.toMatchObject({ status: 404 })
    })

    it("is one of two that two clients open at once, and a unit may be under both", async () => {
      await receive(1, 2)
      const both = await Promise.all([
        notices.open({ lots: [lot] }),
        notices.open({ serials: [no(1)] }, { kind: "stolen", title: "Taken from the van" }),
      ])
      const ids = both.map(({ notice }) => notice.id)
      expect(new Set(ids).size).toBe(2)
      expect(new Set((await units.unit(no(1))).notice_ids)).toEqual(new Set(ids))
      await notices.close(ids[0]!, { although_unresolved: true })
      expect((await units.unit(no(1))).notice_ids).toEqual([ids[1]])
      expect(await available()).toEqual([2, 1])
    })

    it("has other texts when they are changed, also when it is closed", async () => {
      await receive(1)
      const { notice } = await notices.open({ lots: [lot] }, { buyer_text: "Stop." })
      await notices.change(notice.id, { title: "Worse", buyer_text: "", staff_text: "Do." })
      await notices.close(notice.id, { although_unresolved: true })
      const changed = await notices.change(notice.id, { authority_reference: "KBA 5" })
      expect(changed.notice).toMatchObject({
        title: "Worse",
        buyer_text: null,
        staff_text: "Do.",
        authority_reference: "KBA 5",
        status: "closed",
      })
    })

    it("is found by number, title and reference, kind and status", async () => {
      await receive(1)
      const { notice } = await notices.open(
        { lots: [lot] },
        { title: `${lot} catches fire`, authority_reference: `${lot}/EU` }
      )
      const found = async (query: string) =>
        (await notices.list(query)).notices.map(({ id }) => id).includes(notice.id)
      expect(await found(`q=${notice.id}`)).toBe(true)
      expect(await found(`q=${lot.toLowerCase()} c`)).toBe(true)
      expect(await found(`q=${lot}/`)).toBe(true)
      expect(await found("q=nothing")).toBe(false)
      expect(await found("status=open&kind=recall")).toBe(true)
      expect(await found("kind=stolen")).toBe(false)
      expect(await found("status=closed")).toBe(false)
    })

    it("counts a customer's unit as theirs while it is in repair", async () => {
      await receive(1, 2)
      const order = await units.order(1)
      await units.capture(order, [no(1)])
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      await store.admin.post("/admin/serial-cases", {
        kind: "customer",
        serials: [no(1)],
        location_id: units.locationId,
      })
      const { notice } = await notices.open({ lots: [lot] })
      expect((await notices.show(notice.id)).notice).toMatchObject({
        with_customers: 1,
        customers: 1,
        by_status: expect.arrayContaining([{ status: "in_repair", count: 1 }]),
      })
    })

    it("gives its units as a file with order and customer", async () => {
      await receive(1, 2)
      const order = await units.order(1)
      await units.capture(order, [no(1)])
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      const { notice } = await notices.open({ lots: [lot] })
      const file = await store.admin.send("GET", `/admin/serial-notices/${notice.id}/export`)
      expect(file.status).toBe(200)
      const lines = String(file.body).trim().split(/\r?\n/)
      expect(lines[0]).toContain('"number","sku","item","status","location","order","customer"')
      expect(lines).toHaveLength(3)
      expect(lines.find((line) => line.includes(no(1)))).toContain("@")
      const sold = await store.admin.send(
        "GET",
        `/admin/serial-notices/${notice.id}/export?owner=customer`
      )
      expect(String(sold.body).trim().split(/\r?\n/)).toHaveLength(2)
    })
  })

  describe("units that come later", () => {
    it("come under a notice that describes them by their receipt, and are never for sale", async () => {
      await receive(1)
      const { notice } = await notices.open({ lots: [lot], inventory_item_ids: [units.itemId] })
      await receive(2)
      await units.receive([no(3)])
      expect(await available()).toEqual([3, 1])
      expect((await units.unit(no(2))).notice_ids).toEqual([notice.id])
      expect((await units.unit(no(3))).notice_ids).toEqual([])
      // Its lot is said later.
      const unit = await units.unit(no(3))
      await store.admin.post(`/admin/serials/${unit.id}`, { version: unit.version, lot })
      expect((await units.unit(no(3))).notice_ids).toEqual([notice.id])
      expect(await available()).toEqual([3, 0])
      expect((await notices.show(notice.id)).notice.progress).toMatchObject({ total: 3 })
      await eventually(async () => {
        await carryOnNotices(store.container)
        expect((await notices.units(notice.id)).count).toBe(3)
      })
    })

    it("do not, once it is closed; nor those that were taken out, until they are void", async () => {
      const received = await receive(1, 2)
      const { notice } = await notices.open({ lots: [lot] })
      await notices.reduce(notice.id, { serials: [no(2)], reason: "made in another plant" })
      expect(await available()).toEqual([2, 1])
      const unit = await units.unit(no(2))
      await store.admin.post(`/admin/serials/${unit.id}`, { version: unit.version, bin: "B1" })
      await findUnitsForNotices(store.container)
      expect((await units.unit(no(2))).notice_ids).toEqual([])
      expect((await notices.units(notice.id, "removed=true")).serials).toMatchObject([
        { number: no(2), stage: "removed" },
      ])
      await notices.extend(notice.id, { serials: [no(2)] })
      expect((await units.unit(no(2))).notice_ids).toEqual([notice.id])
      await expect(revert(store, received.operation.id)).resolves.toBeDefined()
      await receive(1)
      expect((await units.unit(no(1))).notice_ids).toEqual([notice.id])
      await notices.close(notice.id, { although_unresolved: true })
      await receive(5)
      expect((await units.unit(no(5))).notice_ids).toEqual([])
    })

    it("are found when they bear a number of its list, and when they came unnoticed", async () => {
      await receive(1)
      const { notice } = await notices.open(
        { serials: [no(1), no(2), no(3)] },
        { kind: "stolen", title: "Burglary" }
      )
      expect(notice).toMatchObject({ id: expect.stringMatching(/^S-/), is_standing: false })
      await receive(2)
      expect((await units.unit(no(2))).notice_ids).toEqual([])
      expect(await notices.fitting(notice.id)).toEqual({ count: 1 })
      const extended = await notices.extend(notice.id, { fitting: true })
      expect(extended).toMatchObject({
        operation: { kind: "extend_notice", serial_count: 1 },
        notice: { progress: { total: 2 } },
      })
      expect(await notices.fitting(notice.id)).toEqual({ count: 0 })
      await expect(notices.extend(notice.id, { fitting: true })).rejects.toMatchObject(
        refused("nothing_selected")
      )
      await receive(3)
      await findUnitsForNotices(store.container)
      expect((await units.unit(no(3))).notice_ids).toEqual([notice.id])
    })

    it("are not packed as they are registered", async () => {
      await receive(1)
      await notices.open({ inventory_item_ids: [units.itemId] })
      await store.admin.post(
        `/admin/inventory-items/${units.itemId}/location-levels/${units.locationId}`,
        { stocked_quantity: 3 }
      )
      const order = await units.order(1)
      await expect(units.capture(order, [no(8)])).rejects.toMatchObject(refused("under_notice"))
    })
  })

  describe("adding and taking out", () => {
    it("refuses units that are under it, and those that are not", async () => {
      await receive(1, 2)
      const { notice } = await notices.open({ serials: [no(1)] })
      await expect(notices.extend(notice.id, { serials: [no(1)] })).rejects.toMatchObject(
        refused("on_notice_already", {
          serials: [{ serial: no(1), detail: { notice: notice.id } }],
        })
      )
      await expect(notices.extend(notice.id, { serials: ["nowhere"] })).rejects.toMatchObject(
        refused("unknown_serial")
      )
      await expect(notices.reduce(notice.id, { serials: [no(1), no(2)] })).rejects.toMatchObject(
        refused("not_on_notice", { total: 1, serials: [{ serial: no(2) }] })
      )
      expect((await units.unit(no(1))).notice_ids).toEqual([notice.id])
      for (const body of [{}, { serials: [no(1)], fitting: true as const }]) {
        await expect(notices.extend(notice.id, body)).rejects.toMatchObject({ status: 400 })
      }
      await notices.close(notice.id, { although_unresolved: true })
      for (const step of [
        () => notices.extend(notice.id, { serials: [no(2)] }),
        () => notices.reduce(notice.id, { serials: [no(1)] }),
        () => notices.resolve(notice.id, { serials: [no(1)], resolution: "repaired" }),
        () => notices.close(notice.id),
      ]) {
        await expect(step()).rejects.toMatchObject(refused("notice_not_open"))
      }
    })

    it("adds a unit once when two clients do it", async () => {
      await receive(1, 2)
      const { notice } = await notices.open({ serials: [no(1)] })
      const both = await Promise.allSettled(
        [1, 2].map(() => notices.extend(notice.id, { serials: [no(2)] }))
      )
      expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
      expect(both.find(({ status }) => status === "rejected")).toMatchObject({
        reason: { status: 409, body: { code: "on_notice_already" } },
      })
    })
  })

  describe("resolving and closing", () => {
    it("says of each unit what became of it, alone, all at once and anew", async () => {
      await receive(1, 2, 3)
      const { notice } = await notices.open({ lots: [lot] })
      const { id } = notice
      const one = await notices.resolve(id, { serials: [no(1)], resolution: "repaired" })
      expect(one.notice.progress).toMatchObject({
        total: 3,
        unresolved: 2,
        resolved: { repaired: 1, returned: 0 },
      })
      await expect(
        notices.resolve(id, { all: true, resolution: "unreachable" })
      ).rejects.toMatchObject(refused("reason_required"))
      const rest = await notices.resolve(id, {
        all: true,
        resolution: "unreachable",
        note: "three letters came back",
      })
      expect(rest.operation.serial_count).toBe(2)
      await notices.resolve(id, { serials: [no(3)], resolution: "returned", note: "at last" })
      expect((await notices.units(id)).serials).toMatchObject([
        { number: no(1), resolution: "repaired", note: null },
        { number: no(2), resolution: "unreachable", note: "three letters came back" },
        {
          number: no(3),
          resolution: "returned",
          note: "at last",
          resolved_by: { type: "user", name: expect.any(String) },
          resolved_at: expect.any(String),
        },
      ])
      expect((await notices.units(id, "resolution=returned&resolution=repaired")).count).toBe(2)
      await notices.resolve(id, { serials: [no(1)], resolution: null })
      expect((await notices.units(id, "resolution=none")).serials).toMatchObject([
        { number: no(1) },
      ])
      await expect(
        notices.resolve(id, { all: true, resolution: "returned" })
      ).resolves.toBeDefined()
      await expect(
        notices.resolve(id, { all: true, resolution: "returned" })
      ).rejects.toMatchObject(refused("nothing_selected"))
      // It blocks them until it is closed.
      expect(await available()).toEqual([3, 0])
    })

    it("lifts the block, says how many are unresolved, and may be opened again", async () => {
      await receive(1, 2)
      const { id } = (await notices.open({ lots: [lot] })).notice
      await notices.resolve(id, { serials: [no(1)], resolution: "repaired" })
      await expect(notices.close(id)).rejects.toMatchObject(
        refused("notice_unresolved", { serials: [{ detail: { notice: id, count: 1 } }] })
      )
      const closed = await notices.close(id, { although_unresolved: true, reason: "it is over" })
      expect(closed.notice).toMatchObject({
        status: "closed",
        closed_at: expect.any(String),
        closed_by: { type: "user" },
        progress: { total: 2, unresolved: 1, resolved: { repaired: 1 }, under_way: 0 },
      })
      expect(await available()).toEqual([2, 2])
      expect((await units.unit(no(1))).notice_ids).toEqual([])
      await expect(notices.close(id)).rejects.toMatchObject(refused("notice_not_open"))

      const open = await notices.reopen(id)
      expect(open.notice).toMatchObject({
        status: "open",
        closed_at: null,
        progress: { total: 2, unresolved: 1 },
      })
      expect(await available()).toEqual([2, 0])
      await expect(notices.reopen(id)).rejects.toMatchObject(refused("notice_not_closed"))
    })

    it("closes without a word when all is resolved", async () => {
      await receive(1)
      const { id } = (await notices.open({ lots: [lot] })).notice
      await notices.resolve(id, { all: true, resolution: "destroyed" })
      expect((await notices.close(id)).notice.status).toBe("closed")
    })
  })

  describe("undoing", () => {
    it("of the opening frees the units, and the notice is cancelled; not while others came under it", async () => {
      await receive(1, 2)
      const { operation, notice } = await notices.open({ serials: [no(1)] })
      const more = await notices.extend(notice.id, { serials: [no(2)] })
      await expect(revert(store, operation.id)).rejects.toMatchObject(
        refused("notice_extended", { serials: [{ detail: { notice: notice.id, count: 1 } }] })
      )
      expect((await notices.show(notice.id)).notice.status).toBe("open")
      await revert(store, more.operation.id)
      await revert(store, operation.id)
      expect(await available()).toEqual([2, 2])
      expect((await notices.show(notice.id)).notice).toMatchObject({
        status: "cancelled",
        progress: { total: 0 },
      })
      await expect(notices.extend(notice.id, { serials: [no(2)] })).rejects.toMatchObject(
        refused("notice_not_open", { serials: [{ detail: { status: "cancelled" } }] })
      )
    })

    it("of a resolution says again what was said before, and by whom", async () => {
      await receive(1)
      const { id } = (await notices.open({ lots: [lot] })).notice
      await notices.resolve(id, { all: true, resolution: "unreachable", note: "moved away" })
      const second = await notices.resolve(id, { serials: [no(1)], resolution: "returned" })
      await revert(store, second.operation.id)
      expect((await notices.units(id)).serials).toMatchObject([
        { resolution: "unreachable", note: "moved away", resolved_by: { type: "user" } },
      ])
    })

    it("of a closing blocks the units again", async () => {
      await receive(1)
      const { id } = (await notices.open({ lots: [lot] })).notice
      const closed = await notices.close(id, { although_unresolved: true })
      await revert(store, closed.operation.id)
      expect((await notices.show(id)).notice).toMatchObject({
        status: "open",
        progress: { total: 1, under_way: 0 },
      })
      expect(await available()).toEqual([1, 0])
    })
  })

  it("tells of the look-up of a stolen unit, and of no other", async () => {
    await receive(1, 2)
    const told = listenTo(store, ["serial.stolen-looked-up"])
    const { id } = (
      await notices.open({ serials: [no(1)] }, { kind: "stolen", title: "Gone from the shop" })
    ).notice
    await notices.open({ serials: [no(2)] })
    await store.admin.get(`/admin/serials/lookup?scan=${no(1)}`)
    await store.admin.get(`/admin/serials/lookup?scan=${no(2)}`)
    await told.until(1)
    told.stop()
    expect(told.events).toEqual([
      {
        name: "serial.stolen-looked-up",
        data: {
          serial_id: await idOf(1),
          notice_ids: [id],
          by: "staff",
          actor_id: expect.any(String),
          looked_up_at: expect.any(String),
        },
      },
    ])
  })

  it("keeps what Medusa may sell apart from what a notice blocks, whoever does what meanwhile", async () => {
    await receive(1, 2, 3)
    const { id } = (await notices.open({ lots: [lot] })).notice
    const [reservation] = await store.container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ inventory_item_id: [units.itemId] })
    expect(Number(reservation!.quantity)).toBe(3)
    await store.admin.post("/admin/serials/commands", {
      command: "quarantine",
      serial_ids: [await idOf(1)],
      reason: "recalled",
    })
    expect(await available()).toEqual([2, 0])
    await notices.close(id, { although_unresolved: true })
    expect(await available()).toEqual([2, 2])
  })
}

export default suite
