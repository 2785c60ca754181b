import { Modules } from "@medusajs/framework/utils"
import { setStock } from "../../scripts/store-client"
import type { HistoryResponse, SerialResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import { finishPending } from "../../src/workflows/operations/finish-pending"
import {
  TRANSFER_ARRIVED,
  TRANSFER_CANCELLED,
  TRANSFER_DISPATCHED,
} from "../../src/workflows/transfers/transfer-events"
import { listenTo, type Told } from "../support/events"
import { begin, serviceOf } from "../support/interruptions"
import { numbers, undoing } from "../support/operations"
import { statementCounter } from "../support/statements"
import type { StoreSuite } from "../support/store"
import { trackItem } from "../support/tracking"
import { stockedAt, transfersTo } from "../support/transfers"
import { unitsIn, type Units } from "../support/units"

const NONE = { in_transit: 0, arrived: 0, lost: 0, recalled: 0, undone: 0 }

/** Units from one location to another. */
const suite: StoreSuite = (store) => {
  let units: Units
  let here: string
  let there: string
  let third: string
  let ids: string[]
  const transfers = transfersTo(store, () => there)
  const stock = (itemId = units.itemId) => stockedAt(store, itemId, here, there)
  const command = (name: string, serial_ids: string[], body = {}) =>
    store.admin.post<OperationResponse>("/admin/serials/commands", {
      command: name,
      serial_ids,
      ...body,
    })
  const refused = (code: string, ...serials: readonly string[]) => ({
    body: { code, total: serials.length, serials: serials.map((serial) => ({ code, serial })) },
  })

  // A transfer takes units of any item, so numbers of other tests would be in the way.
  beforeEach(async () => {
    await store.reset()
    const { stock_location } = await store.admin.post<{ stock_location: { id: string } }>(
      "/admin/stock-locations",
      { name: "Third warehouse" }
    )
    third = stock_location.id
    units = await unitsIn(store)
    here = units.locationId
    there = store.ids.locations[1]!.id
    ids = (await units.receive(["T1", "T2", "T3", "T4"])).serials.map(({ id }) => id)
  })

  it("sends units, lets them arrive, and stock follows at both ends", async () => {
    const sent = await transfers.dispatch([{ serial_id: ids[0]! }, "SN:T2", "t3"], {
      reference: "DN 7",
      note: "by van",
    })
    expect(sent).toMatchObject({
      operation: { kind: "dispatch", state: "done", serial_count: 3 },
      serials: [{ number: "T1" }, { number: "T2" }, { number: "T3" }],
      transfer: {
        id: expect.stringMatching(/^sertr_/),
        origin: { id: here, name: "Main warehouse" },
        destination: { id: there, name: "Second warehouse" },
        reference: "DN 7",
        note: "by van",
        created_by: { type: "user", name: expect.any(String) },
        status: "open",
        counts: { ...NONE, in_transit: 3 },
      },
    })
    expect(await units.statuses()).toEqual([
      "T1 in_transit",
      "T2 in_transit",
      "T3 in_transit",
      "T4 in_stock",
    ])
    expect(await stock()).toEqual([1, null])

    const { id } = sent.transfer
    const arrived = await transfers.arrive(id, { all: true, bin: "B-1" })
    expect(arrived).toMatchObject({
      operation: { kind: "arrive", state: "done", serial_count: 3 },
      transfer: { id, status: "closed", counts: { ...NONE, arrived: 3 } },
    })
    expect(await stock()).toEqual([1, 3])
    expect(await units.level(there)).toMatchObject({ on_hand: 3, awaiting: 0, discrepancy: 0 })
    const { serial } = await store.admin.get<SerialResponse>(`/admin/serials/${ids[0]}`)
    expect(serial).toMatchObject({
      status: "in_stock",
      location_id: there,
      bin: "B-1",
      transfer_id: null,
      destination_location_id: null,
    })
    const history = await store.admin.get<HistoryResponse>(`/admin/serials/${ids[0]}/history`)
    expect(history.events.slice(0, 2)).toMatchObject([
      { command: "arrive", reference: { type: "transfer", id } },
      { command: "dispatch", reference: { type: "transfer", id } },
    ])
  })

  it("takes a GS1 element string whose scanner says no more than its digits", async () => {
    await transfers.dispatch(["010950600013435221T4"])
    expect((await units.unit("T4")).status).toBe("in_transit")
  })

  it("takes units in by parts: at the destination, elsewhere for a reason, and some lost", async () => {
    const { transfer } = await transfers.dispatch(["T1", "T2", "T3", "T4"])
    await transfers.arrive(transfer.id, { serials: ["T1"] })
    const elsewhere = { serials: ["T2"], location_id: third }
    await expect(transfers.arrive(transfer.id, elsewhere)).rejects.toMatchObject({
      status: 400,
      ...refused("reason_required", "T2"),
    })
    await transfers.arrive(transfer.id, { ...elsewhere, reason: "the van was full" })
    await expect(transfers.lose(transfer.id, { serials: ["T3"] })).rejects.toMatchObject(
      refused("reason_required", "T3")
    )
    const lost = await transfers.lose(transfer.id, { serials: ["T3"], reason: "fell off" })
    expect(lost.transfer).toMatchObject({
      status: "open",
      counts: { ...NONE, in_transit: 1, arrived: 2, lost: 1 },
    })
    expect(await stockedAt(store, units.itemId, here, there, third)).toEqual([0, 1, 1])

    const shown = await transfers.show(transfer.id)
    expect(shown.serials).toMatchObject({
      in_transit: [{ number: "T4", status: "in_transit", outcome: "in_transit" }],
      arrived: [
        { number: "T1", location: { id: there }, item: { id: units.itemId } },
        { number: "T2", location: { id: third } },
      ],
      lost: [{ number: "T3", status: "lost" }],
      recalled: [],
      undone: [],
    })
    expect(shown.operations).toMatchObject([
      { kind: "lose", note: "fell off", can_be_undone: true },
      { kind: "arrive", note: "the van was full" },
      { kind: "arrive", note: null },
      { kind: "dispatch" },
    ])
    const page = await store.admin.get(
      `/admin/serial-transfers/${transfer.id}/serials?outcome=arrived&limit=1&offset=1`
    )
    expect(page).toMatchObject({ count: 2, limit: 1, offset: 1, serials: [{ number: "T2" }] })
  })

  it("counts what was marked lost by hand as lost, until that is undone", async () => {
    const { transfer } = await transfers.dispatch(["T1", "T2"])
    const { operation } = await command("lose", [ids[0]!], { reason: "no trace" })
    expect((await transfers.show(transfer.id)).transfer.counts).toEqual({
      ...NONE,
      in_transit: 1,
      lost: 1,
    })
    await transfers.revert(operation.id)
    expect((await transfers.show(transfer.id)).transfer.counts).toEqual({ ...NONE, in_transit: 2 })
  })

  it("cancels what is still in transit: it is back at the origin", async () => {
    const { transfer } = await transfers.dispatch(["T1", "T2", "T3"])
    await transfers.arrive(transfer.id, { serials: ["T1"] })
    const cancelled = await transfers.cancel(transfer.id, { reason: "road closed" })
    expect(cancelled).toMatchObject({
      operation: { kind: "recall_dispatch", serial_count: 2 },
      transfer: { status: "closed", counts: { ...NONE, arrived: 1, recalled: 2 } },
    })
    expect(await stock()).toEqual([3, 1])
    expect(await units.level()).toMatchObject({ on_hand: 3, discrepancy: 0 })
    await expect(transfers.cancel(transfer.id)).rejects.toMatchObject({
      status: 409,
      body: { code: "nothing_in_transit" },
    })
    await expect(transfers.arrive(transfer.id, { all: true })).rejects.toMatchObject({
      body: { code: "nothing_in_transit" },
    })
    await transfers.dispatch(["T2", "T3"])
    expect(await stock()).toEqual([1, 1])
  })

  it("moves units of several items in one step, and what may not be sold stays withheld", async () => {
    const others = await unitsIn(store)
    await others.receive(["O1", "O2"])
    await store.admin.post(`/admin/serials/${ids[0]}`, { expires_on: "2020-01-01", bin: "A-1" })
    const moved = await transfers.move(["T1", "T2", "O1"], { reference: "swap" })
    expect(moved).toMatchObject({
      operation: { kind: "move", state: "done", serial_count: 3 },
      transfer: { status: "closed", reference: "swap", counts: { ...NONE, arrived: 3 } },
    })
    expect(await stock()).toEqual([2, 2])
    expect(await stock(others.itemId)).toEqual([1, 1])
    expect(await units.level()).toMatchObject({ on_hand: 2, withheld: 0, available: 2 })
    expect(await units.level(there)).toMatchObject({ on_hand: 2, withheld: 1, available: 1 })
    const { serial } = await store.admin.get<SerialResponse>(`/admin/serials/${ids[0]}`)
    expect(serial).toMatchObject({ location_id: there, bin: null, transfer_id: null })
  })

  describe("refuses, and nothing has happened:", () => {
    const unchanged = async () => {
      expect(await stock()).toEqual([4, null])
      expect((await transfers.list(`origin_location_id=${here}`)).count).toBe(before)
    }
    let before: number
    beforeEach(async () => {
      before = (await transfers.list(`origin_location_id=${here}`)).count
    })

    it.each(["dispatch", "move"] as const)("what cannot be sent (%s)", async (how) => {
      const send = transfers[how]
      for (const [named, body, status, code, serials] of [
        [["T1", "T2"], { destination_location_id: here }, 400, "same_location", ["T1", "T2"]],
        [["T1", "T9", "T8"], {}, 404, "unknown_serial", ["T9", "T8"]],
        [["T1", { serial_id: "ser_none" }], {}, 404, "unknown_serial", ["ser_none"]],
        [["T1", "T2", "t1"], {}, 400, "duplicate_in_request", ["T1"]],
        [["T1", { serial_id: ids[0]! }], {}, 400, "duplicate_in_request", ["T1"]],
      ] as const) {
        await expect(send([...named], body)).rejects.toMatchObject({
          status,
          ...refused(code, ...serials),
        })
      }
      await expect(send(["T1"], { destination_location_id: "sloc_none" })).rejects.toMatchObject({
        status: 404,
        body: { code: "unknown_location" },
      })
      for (const nonsense of [[], [""], ["  "], [{ serial_id: "x", more: 1 } as never]]) {
        await expect(send(nonsense)).rejects.toMatchObject({ status: 400 })
      }
      await unchanged()
    })

    it("units that stand elsewhere, naming them and their place", async () => {
      await transfers.move(["T4"])
      await expect(transfers.dispatch(["T4", "T1", "T2"])).rejects.toMatchObject({
        status: 400,
        body: {
          code: "wrong_location",
          total: 1,
          serials: [{ serial: "T4", detail: { location: "Second warehouse", location_id: there } }],
        },
      })
      expect(await stock()).toEqual([3, 1])
    })

    it("units that are reserved, not in stock, or on their way", async () => {
      const order = await units.order(1)
      await units.capture(order, ["T1"])
      await expect(transfers.dispatch(["T1", "T2"])).rejects.toMatchObject({
        status: 409,
        body: {
          code: "reserved_elsewhere",
          serials: [{ serial: "T1", detail: { order: order.id } }],
        },
      })
      await command("quarantine", [ids[1]!], { reason: "cracked" })
      await expect(transfers.move(["T2", "T3"])).rejects.toMatchObject({
        status: 409,
        body: { code: "not_in_status", serials: [{ serial: "T2" }] },
      })
      await transfers.dispatch(["T3"])
      await expect(transfers.dispatch(["T3", "T4"])).rejects.toMatchObject({
        status: 409,
        body: {
          code: "not_in_status",
          serials: [{ serial: "T3", detail: { status: "in transit" } }],
        },
      })
      await serviceOf(store).execute({
        kind: "hold",
        actor: { type: "system", id: null },
        idempotency_key: `hold ${units.itemId}`,
        batches: [{ command: "hold", set: { held_for: "cart" }, units: [{ serial_id: ids[3]! }] }],
      })
      await expect(transfers.dispatch(["T4"])).rejects.toMatchObject({
        status: 409,
        ...refused("held_elsewhere", "T4"),
      })
    })

    it("units of an item that is not tracked any more", async () => {
      await store.admin.post(`/admin/serial-policies/${units.itemId}`, { is_tracked: false })
      await expect(transfers.dispatch(["T1", "T2"])).rejects.toMatchObject({
        status: 400,
        ...refused("not_tracked", "T1", "T2"),
      })
      await unchanged()
    })

    it("a number that several units bear, unless only one of them can be sent", async () => {
      const others = await unitsIn(store)
      const twin = (await others.receive(["T1"])).serials[0]!
      await expect(transfers.dispatch(["T1"])).rejects.toMatchObject({
        status: 409,
        ...refused("ambiguous_number", "T1"),
      })
      await command("lose", [twin.id], { reason: "gone" })
      const { transfer, serials } = await transfers.dispatch(["T1"])
      expect(serials).toEqual([{ id: ids[0], number: "T1" }])
      await command("find", [twin.id], { location_id: here })
      await transfers.arrive(transfer.id, { serials: ["T1"] })
      expect(await units.statuses()).toContain("T1 in_stock")
    })

    it("units that are not in transit on the transfer they are taken for", async () => {
      const { transfer: first } = await transfers.dispatch(["T1", "T2"])
      const { transfer: second } = await transfers.dispatch(["T3"])
      for (const take of [
        (serials: string[]) => transfers.arrive(first.id, { serials }),
        (serials: string[]) => transfers.lose(first.id, { serials, reason: "gone" }),
      ]) {
        await expect(take(["T1", "T3"])).rejects.toMatchObject({
          status: 400,
          body: {
            code: "not_on_transfer",
            total: 1,
            serials: [{ serial: "T3", detail: { transfer: second.id } }],
          },
        })
        await expect(take(["T1", "T9"])).rejects.toMatchObject(refused("unknown_serial", "T9"))
        await expect(take(["T1", "t1"])).rejects.toMatchObject(
          refused("duplicate_in_request", "T1")
        )
      }
      await expect(transfers.arrive(first.id, { serials: ["T4"] })).rejects.toMatchObject({
        status: 409,
        ...refused("not_in_status", "T4"),
      })
      await expect(
        transfers.arrive(first.id, { all: true, location_id: "sloc_none", reason: "x" })
      ).rejects.toMatchObject({ status: 404, body: { code: "unknown_location" } })
      for (const body of [{}, { all: true, serials: ["T1"] }, { all: false }, { serials: [] }]) {
        await expect(transfers.arrive(first.id, body as never)).rejects.toMatchObject({
          status: 400,
        })
      }
      expect(await stock()).toEqual([1, null])
    })

    it("units that orders still need there, unless the shop says so", async () => {
      const order = await units.order(3)
      await units.capture(order, ["T1"])
      const { itemId } = units
      await expect(transfers.dispatch(["T2", "T3"])).rejects.toMatchObject({
        status: 409,
        body: {
          code: "needed_for_orders",
          message: expect.stringContaining("at most 1 can leave, not 2"),
          serials: [{ detail: { item_id: itemId, location_id: here, spare: 1, given: 2 } }],
        },
      })
      await expect(transfers.move(["T2", "T3"])).rejects.toMatchObject({
        body: { code: "needed_for_orders" },
      })
      expect(await units.statuses()).toEqual([
        "T1 reserved",
        "T2 in_stock",
        "T3 in_stock",
        "T4 in_stock",
      ])
      await transfers.dispatch(["T2"])
      await transfers.dispatch(["T3"], { although_needed: true })
      expect(await stock()).toEqual([2, null])
    })

    it("no units that may not be sold: they are needed by nobody", async () => {
      await units.order(4)
      await units.receive(["T5"], { expires_on: "2020-01-01" })
      await transfers.dispatch(["T5"])
      expect(await stock()).toEqual([4, null])
    })

    it("transfers that there are not", async () => {
      for (const id of ["sertr_none", "x%00", "a".repeat(300)]) {
        for (const call of [
          () => transfers.show(id),
          () => transfers.arrive(id, { all: true }),
          () => transfers.lose(id, { all: true, reason: "x" }),
          () => transfers.cancel(id),
          () => store.admin.get(`/admin/serial-transfers/${id}/serials?outcome=lost`),
        ]) {
          await expect(call()).rejects.toMatchObject({ status: 404 })
        }
      }
      await expect(transfers.show("sertr_none")).rejects.toMatchObject({
        body: { code: "unknown_transfer" },
      })
      await expect(transfers.list("status=half")).rejects.toMatchObject({ status: 400 })
    })
  })

  it("acts once for one idempotency key, and takes it for nothing else", async () => {
    const key = { "Idempotency-Key": `send ${units.itemId}` }
    const first = await transfers.dispatch(["T1", "T2"], {}, key)
    expect(await transfers.dispatch(["T1", "T2"], {}, key)).toEqual(first)
    await expect(transfers.dispatch(["T3"], {}, key)).rejects.toMatchObject({
      status: 409,
      body: { code: "idempotency_key_reused" },
    })
    const arrival = await transfers.arrive(first.transfer.id, { serials: ["T1"] }, key)
    expect(await transfers.arrive(first.transfer.id, { serials: ["T1"] }, key)).toEqual(arrival)
    const cancelled = await transfers.cancel(first.transfer.id, {}, key)
    expect(await transfers.cancel(first.transfer.id, {}, key)).toEqual(cancelled)
    const moved = await transfers.move(["T3"], {}, key)
    expect(await transfers.move(["T3"], {}, key)).toEqual(moved)
    expect(await stock()).toEqual([2, 2])
  })

  it("acts once for one idempotency key that comes several times at once", async () => {
    const key = { "Idempotency-Key": `at once ${units.itemId}` }
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => transfers.dispatch(["T1"], {}, key))
    )
    const answers = results.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []))
    expect(new Set(answers.map(({ transfer }) => transfer.id)).size).toBe(1)
    for (const one of results) {
      if (one.status === "rejected") {
        expect(one.reason).toMatchObject({ status: 409, body: { code: "operation_unfinished" } })
      }
    }
    expect(await stock()).toEqual([3, null])
    expect(
      (await transfers.list(`destination_location_id=${there}&status=open`)).transfers[0]
    ).toMatchObject({ id: answers[0]!.transfer.id, counts: { ...NONE, in_transit: 1 } })
  })

  it("lets exactly one of several clients send a unit, and tells the others why", async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, (_, at) =>
        at % 2 ? transfers.dispatch(["T1", "T2"]) : transfers.move(["T2", "T1"])
      )
    )
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of results) {
      if (one.status === "rejected") {
        expect(one.reason).toMatchObject({
          status: expect.any(Number),
          body: { code: expect.stringMatching(/^(not_in_status|wrong_location|same_location)$/) },
        })
      }
    }
    const [left, arrived] = await stock()
    expect(left).toBe(2)
    expect([null, 0, 2]).toContain(arrived)
    expect(await units.level()).toMatchObject({ on_hand: 2, discrepancy: 0 })
  })

  it("lets several clients send units to a place that has no stock level yet", async () => {
    await Promise.all(["T1", "T2", "T3", "T4"].map((number) => transfers.move([number])))
    expect(await stock()).toEqual([0, 4])
    expect(await units.level(there)).toMatchObject({ on_hand: 4, awaiting: 0, discrepancy: 0 })
  })

  it("moves units of many items, none of which has a stock level at the destination", async () => {
    const items: string[] = []
    for (let at = 0; at < 18; at++) {
      const { inventory_item } = await store.admin.post<{ inventory_item: { id: string } }>(
        "/admin/inventory-items",
        { sku: `MANY-${at}` }
      )
      await trackItem(store, inventory_item.id)
      await units.receive([`MANY-${at}`], { inventory_item_id: inventory_item.id })
      items.push(inventory_item.id)
    }
    await transfers.move(items.map((_, at) => `MANY-${at}`))
    expect(await Promise.all(items.map((id) => stock(id)))).toEqual(items.map(() => [0, 1]))
  })

  describe("undoing", () => {
    it("of a dispatch puts units and stock back", async () => {
      const { operation, transfer } = await transfers.dispatch(["T1", "T2"])
      await transfers.revert(operation.id)
      expect(await units.statuses()).toEqual(
        ["T1", "T2", "T3", "T4"].map((number) => `${number} in_stock`)
      )
      expect(await stock()).toEqual([4, null])
      expect((await transfers.show(transfer.id)).transfer).toMatchObject({
        status: "closed",
        counts: { ...NONE, undone: 2 },
      })
      await expect(transfers.revert(operation.id)).rejects.toMatchObject({
        status: 409,
        body: { code: "already_reverted" },
      })
      expect(await stock()).toEqual([4, null])
    })

    it("of an arrival puts the units in transit again", async () => {
      const { transfer } = await transfers.dispatch(["T1", "T2"])
      const { operation } = await transfers.arrive(transfer.id, { all: true })
      const key = { "Idempotency-Key": `undo ${operation.id}` }
      const undone = await transfers.revert(operation.id, key)
      expect(await transfers.revert(operation.id, key)).toEqual(undone)
      expect(await stock()).toEqual([2, 0])
      expect((await transfers.show(transfer.id)).transfer).toMatchObject({
        status: "open",
        counts: { ...NONE, in_transit: 2 },
      })
      await transfers.arrive(transfer.id, { serials: ["T1"] })
      await transfers.cancel(transfer.id)
      expect(await stock()).toEqual([3, 1])
    })

    it("of a cancellation, a loss and a move too", async () => {
      const { transfer } = await transfers.dispatch(["T1", "T2"])
      const lost = await transfers.lose(transfer.id, { serials: ["T1"], reason: "gone" })
      const cancelled = await transfers.cancel(transfer.id)
      await transfers.revert(cancelled.operation.id)
      await transfers.revert(lost.operation.id)
      expect((await transfers.show(transfer.id)).transfer.counts).toEqual({
        ...NONE,
        in_transit: 2,
      })
      expect(await stock()).toEqual([2, null])
      const moved = await transfers.move(["T3", "T4"])
      expect(await stock()).toEqual([0, 2])
      await transfers.revert(moved.operation.id)
      expect(await stock()).toEqual([2, 0])
      expect((await transfers.show(moved.transfer.id)).transfer.counts).toEqual({
        ...NONE,
        undone: 2,
      })
    })

    it("that was itself taken back never was", async () => {
      const moved = await transfers.move(["T3"])
      const undone = await store.admin.post<OperationResponse>(
        `/admin/serials/operations/${moved.operation.id}/revert`
      )
      // As the workflow does it whose last step fails.
      const again = await serviceOf(store).execute(undoing(undone.operation.id, "compensate"))
      await serviceOf(store).finish(again.operation_id)
      expect((await transfers.show(moved.transfer.id)).transfer.counts).toEqual({
        ...NONE,
        arrived: 1,
      })
      const { events } = await store.admin.get<HistoryResponse>(`/admin/serials/${ids[2]!}/history`)
      expect(
        events.map(({ operation: { is_reverted, can_be_undone } }) => [is_reverted, can_be_undone])
      ).toEqual([
        [false, false],
        [true, false],
        [false, false],
        [false, true],
      ])
    })

    it("is refused after a newer movement, naming what moved, and undoes nothing", async () => {
      const { operation, transfer } = await transfers.dispatch(["T1", "T2"])
      const arrival = await transfers.arrive(transfer.id, { serials: ["T2"] })
      await expect(transfers.revert(operation.id)).rejects.toMatchObject({
        status: 409,
        ...refused("changed_since", "T2"),
      })
      await transfers.move(["T2"], { destination_location_id: here })
      await expect(transfers.revert(arrival.operation.id)).rejects.toMatchObject({
        status: 409,
        ...refused("changed_since", "T2"),
      })
      expect(await stock()).toEqual([3, 0])
    })
  })

  it("lists the newest first, by status, places and reference, page by page", async () => {
    const reference = `DN_${units.itemId}`
    const open = await transfers.dispatch(["T1"], { reference: `${reference}-1` })
    const closed = await transfers.move(["T2"], { reference: `${reference}-2` })
    const back = await transfers.move(["T2"], {
      destination_location_id: here,
      reference: `${reference}-3`,
    })
    const idsOf = async (query: string) =>
      (await transfers.list(query)).transfers.map(({ id }) => id)
    const own = `reference=${reference.toLowerCase()}`
    const all = [back, closed, open].map(({ transfer }) => transfer.id)
    expect(await idsOf(own)).toEqual(all)
    expect(await transfers.list(`${own}&limit=1&offset=1`)).toMatchObject({
      count: 3,
      has_more_than_count: false,
      limit: 1,
      offset: 1,
      transfers: [{ id: closed.transfer.id, counts: { ...NONE, arrived: 1 } }],
    })
    expect(await idsOf(`${own}&status=open`)).toEqual([open.transfer.id])
    expect(await idsOf(`${own}&status=closed`)).toEqual(all.slice(0, 2))
    expect(await idsOf(`${own}&origin_location_id=${there}`)).toEqual([back.transfer.id])
    expect(await idsOf(`${own}&destination_location_id=${there}`)).toEqual(all.slice(1))
    expect(
      await idsOf(
        `${own}&destination_location_id=${there}&destination_location_id=${here}&status=closed`
      )
    ).toEqual(all.slice(0, 2))
    // A wildcard of SQL is a character like any other.
    expect(await idsOf(`reference=DN%25${units.itemId}`)).toEqual([])
  })

  describe("tells other plugins", () => {
    let told: Told
    beforeEach(() => {
      told = listenTo(store, [TRANSFER_DISPATCHED, TRANSFER_ARRIVED, TRANSFER_CANCELLED])
    })
    afterEach(() => told.stop())

    it("what was sent, arrived and cancelled, once, and only after it succeeded", async () => {
      const key = { "Idempotency-Key": `tell ${units.itemId}` }
      const sent = await transfers.dispatch(["T1", "T2"], {}, key)
      await transfers.dispatch(["T1", "T2"], {}, key)
      await expect(transfers.dispatch(["T1"])).rejects.toMatchObject({ status: 409 })
      const arrived = await transfers.arrive(sent.transfer.id, { serials: ["T2"] })
      const cancelled = await transfers.cancel(sent.transfer.id)
      const moved = await transfers.move(["T3"])
      await told.until(4)
      const { id } = sent.transfer
      const of = (answer: OperationResponse, at: number, transferId = id) => ({
        id: transferId,
        operation_id: answer.operation.id,
        serial_ids: at < 0 ? ids.slice(0, 2) : [ids[at]],
      })
      expect(told.events).toEqual([
        { name: TRANSFER_DISPATCHED, data: of(sent, -1) },
        { name: TRANSFER_ARRIVED, data: of(arrived, 1) },
        { name: TRANSFER_CANCELLED, data: of(cancelled, 0) },
        { name: TRANSFER_ARRIVED, data: of(moved, 2, moved.transfer.id) },
      ])
    })

    it("of a dispatch that died half done, when the job has finished it", async () => {
      const id = `sertr_${units.itemId}`
      const dispatching = (key: string) =>
        begin(
          store,
          {
            command: "dispatch",
            set: { destination_location_id: there, transfer_id: id },
            units: [{ serial_id: ids[0]! }],
          },
          {
            idempotency_key: `${id} ${key}`,
            reference: { type: "transfer", id },
            transfer: {
              id,
              origin_location_id: here,
              destination_location_id: there,
              reference: null,
              note: null,
            },
          }
        )
      const planned = await dispatching("planned")
      await planned.age()
      await finishPending(store.container)
      expect(await planned.state()).toBe("abandoned")
      await expect(transfers.show(id)).rejects.toMatchObject({ status: 404 })

      const recorded = await dispatching("recorded")
      await serviceOf(store).carryOut(recorded.id)
      await recorded.age()
      await finishPending(store.container)
      expect(await recorded.state()).toBe("done")
      expect(await stock()).toEqual([3, null])
      await told.until(1)
      expect(told.events).toEqual([
        {
          name: TRANSFER_DISPATCHED,
          data: { id, operation_id: recorded.id, serial_ids: [ids[0]] },
        },
      ])
    })

    it("nothing of a move whose stock could not be lowered; and all is as it was", async () => {
      const others = await unitsIn(store)
      await others.receive(["X1"])
      const inventory = store.container.resolve(Modules.INVENTORY)
      const adjust = inventory.adjustInventory.bind(inventory)
      const broken = jest
        .spyOn(inventory, "adjustInventory")
        .mockImplementation((item: unknown, location: unknown, quantity: unknown) => {
          if (item === others.itemId && location === here && quantity === -1) {
            throw new Error("The stock room burns")
          }
          return (adjust as (...args: unknown[]) => Promise<never>)(item, location, quantity)
        })
      try {
        await expect(transfers.move(["T1", "X1"])).rejects.toMatchObject({ status: 500 })
      } finally {
        broken.mockRestore()
      }
      expect(await units.statuses()).toContain("T1 in_stock")
      expect(await others.statuses()).toEqual(["X1 in_stock"])
      expect(await stock()).toEqual([4, 0])
      expect(await stock(others.itemId)).toEqual([1, 0])
      for (const each of [units, others]) {
        expect(await each.level()).toMatchObject({ awaiting: 0, discrepancy: 0 })
      }
      const { transfers: listed } = await transfers.list(`destination_location_id=${there}&limit=1`)
      expect(listed).toMatchObject([{ counts: { ...NONE, undone: 2 } }])
      expect(told.events).toEqual([])
      await transfers.move(["T1", "X1"])
      expect(await stock()).toEqual([3, 1])
    })
  })

  it("sends, takes in and recalls thousands at once, with no more statements than for ten", async () => {
    const big = await unitsIn(store)
    const all = numbers(5_000, "BULK")
    await big.receive(all)
    await setStock(store.admin, big.itemId, there, 0)
    const counted = statementCounter(store)
    const lengthOf = async (serials: string[]) => {
      counted.reset()
      const { transfer } = await transfers.dispatch(serials)
      await transfers.arrive(transfer.id, { serials: serials.slice(0, serials.length / 2) })
      await transfers.cancel(transfer.id)
      return counted.count()
    }
    try {
      const few = await lengthOf(all.slice(0, 10))
      const many = await lengthOf(all.slice(1_000, 3_000))
      expect(await stock(big.itemId)).toEqual([3_995, 1_005])
      // Jobs and subscribers run beside it, and send some of their own.
      expect(many).toBeLessThan(few + 50)
    } finally {
      counted.stop()
    }
    const rest = [...all.slice(5, 10), ...all.slice(2_000)]
    const { operation } = await transfers.move(rest)
    expect(operation.serial_count).toBe(3_005)
    expect(await stock(big.itemId)).toEqual([990, 4_010])
    expect(await big.level(there)).toMatchObject({ on_hand: 4_010, discrepancy: 0 })
  })

  it("sends 5,000 units of two items in one request", async () => {
    const other = await unitsIn(store)
    const big = await unitsIn(store)
    await other.receive(numbers(1_000, "TWO"))
    await big.receive(numbers(4_000, "FIVE"))
    const { transfer } = await transfers.dispatch([
      ...numbers(1_000, "TWO"),
      ...numbers(4_000, "FIVE"),
    ])
    expect(transfer.counts).toEqual({ ...NONE, in_transit: 5_000 })
    await transfers.arrive(transfer.id, { all: true })
    expect(await stock(other.itemId)).toEqual([0, 1_000])
    expect(await stock(big.itemId)).toEqual([0, 4_000])
    expect((await transfers.show(transfer.id)).serials.arrived).toHaveLength(100)
  })
}

export default suite
