import { Modules } from "@medusajs/framework/utils"
import { createDraftOrder } from "../../scripts/store-client"
import type { Repair } from "../../src/lifecycle/reconciliation"
import type { OperationDetailResponse, OperationResponse } from "../../src/types/operations"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { ReconciliationResponse, RepairBody } from "../../src/types/stock"
import { finishPending } from "../../src/workflows/operations/finish-pending"
import { reconcileSerialsWorkflow } from "../../src/workflows/reconciling/reconcile-serials"
import { DISCREPANCY_REPAIRED } from "../../src/workflows/reconciling/repair-events"
import { awaitingAt } from "../../src/workflows/stock/levels"
import { listenTo } from "../support/events"
import { begin, serviceOf } from "../support/interruptions"
import { receipt } from "../support/operations"
import type { StoreSuite } from "../support/store"
import { revert } from "../support/undoing/stage"
import { unitsIn, type Units } from "../support/units"
import { deleteWithheld } from "../support/withheld"

/** What disagrees between serials and Medusa's figures is repaired, with a reason, and only as it was seen. */
const suite: StoreSuite = (store) => {
  let units: Units
  let tests = 0
  const no = (at: number) => `REPAIR${tests}-${at}`

  const place = async () => {
    const { places } = await store.admin.get<ReconciliationResponse>(
      `/admin/serials/reconciliation?inventory_item_id=${units.itemId}`
    )
    return places.find(({ location }) => location.id === units.locationId)!
  }
  const fitting = async () => (await place()).repairs.map(({ repair }) => repair)
  const setStock = (stocked_quantity: number) =>
    store.container
      .resolve(Modules.INVENTORY)
      .updateInventoryLevels([
        { inventory_item_id: units.itemId, location_id: units.locationId, stocked_quantity },
      ])
  const asked = (repair: Repair, seen: RepairBody["seen"], body: Partial<RepairBody> = {}) => ({
    inventory_item_id: units.itemId,
    location_id: units.locationId,
    repair,
    seen,
    reason: "counted by hand",
    ...body,
  })
  const repair = (
    name: Repair,
    seen: RepairBody["seen"],
    body: Partial<RepairBody> = {},
    headers: Record<string, string> = {}
  ) =>
    store.admin.post<OperationResponse>(
      "/admin/serials/reconciliation/repairs",
      asked(name, seen, body),
      headers
    )
  const idOf = async (at: number) => (await units.unit(no(at))).id
  const refused = (status: number, code: string) => ({ status, body: { code } })
  /** As the job does, twice: what disagrees is known. */
  const noticed = async () => {
    for (const seen_at of ["2031-01-01T01:35:00.000Z", "2031-01-01T02:35:00.000Z"]) {
      await reconcileSerialsWorkflow(store.container).run({ input: { seen_at } })
    }
    const known = await serviceOf(store).knownDiscrepancies([units.itemId])
    return known.length
  }

  beforeEach(async () => {
    tests += 1
    units = await unitsIn(store)
    await units.receive([no(1), no(2), no(3)])
  })

  it("raises stock to the serials on hand, tells of it, and forgets the discrepancy", async () => {
    const told = listenTo(store, [DISCREPANCY_REPAIRED])
    await setStock(1)
    expect(await noticed()).toBe(1)
    expect((await place()).repairs).toEqual([
      { repair: "raise_stock", quantity: 2, below_reserved: false },
      { repair: "mark_lost", quantity: 2, below_reserved: false },
    ])
    const key = { "Idempotency-Key": "raise" }
    const done = await repair("raise_stock", { on_hand: 3, stocked: 1 }, {}, key)
    expect(done).toMatchObject({
      operation: { kind: "repair_raise_stock", state: "done", serial_count: 0 },
      serials: [],
    })
    expect(await place()).toMatchObject({
      on_hand: 3,
      stocked: 3,
      discrepancy: 0,
      repairs: [],
      first_seen: null,
    })
    expect(await serviceOf(store).knownDiscrepancies([units.itemId])).toEqual([])
    const { operation } = await store.admin.get<OperationDetailResponse>(
      `/admin/serials/operations/${done.operation.id}`
    )
    expect(operation).toMatchObject({
      note: "counted by hand",
      actor: { type: "user", name: expect.any(String) },
      reference: { type: "place", id: `${units.itemId}@${units.locationId}` },
      owed: [{ quantity: 2 }],
      can_be_undone: false,
    })
    expect(await repair("raise_stock", { on_hand: 3, stocked: 1 }, {}, key)).toEqual(done)
    await expect(repair("raise_stock", { on_hand: 3, stocked: 2 }, {}, key)).rejects.toMatchObject(
      refused(409, "idempotency_key_reused")
    )
    expect((await place()).stocked).toBe(3)
    await told.until(1)
    told.stop()
    expect(told.events.map(({ data }) => data)).toEqual([
      {
        id: `${units.itemId}@${units.locationId}`,
        operation_id: done.operation.id,
        serial_ids: [],
      },
    ])
  })

  it("lowers stock to the serials on hand, not below what is reserved unless said", async () => {
    await setStock(7)
    expect(await fitting()).toEqual(["lower_stock"])
    const order = await units.order(5)
    expect((await place()).repairs).toEqual([
      { repair: "lower_stock", quantity: 2, below_reserved: false },
      { repair: "lower_stock", quantity: 4, below_reserved: true },
    ])
    await repair("lower_stock", { on_hand: 3, stocked: 7 })
    expect(await place()).toMatchObject({ on_hand: 3, stocked: 5, awaiting: 2 })
    await expect(repair("lower_stock", { on_hand: 3, stocked: 5 })).rejects.toMatchObject(
      refused(409, "nothing_to_repair")
    )
    const done = await repair("lower_stock", { on_hand: 3, stocked: 5 }, { below_reserved: true })
    expect(done.operation.state).toBe("done")
    expect(await place()).toMatchObject({ on_hand: 3, stocked: 3, awaiting: 0, repairs: [] })
    expect(await units.lineOf(order)).toMatchObject({ needed: 5 })
  })

  it("writes off named units without lowering stock again, and that can be undone", async () => {
    await setStock(1)
    const serial_ids = [await idOf(1), await idOf(2)]
    await expect(
      repair(
        "mark_lost",
        { on_hand: 3, stocked: 1 },
        { serial_ids: [...serial_ids, await idOf(3)] }
      )
    ).rejects.toMatchObject({
      status: 400,
      body: { code: "beyond_discrepancy", serials: [{ detail: { given: 3, count: 1 } }] },
    })
    const done = await repair("mark_lost", { on_hand: 3, stocked: 1 }, { serial_ids })
    expect(done).toMatchObject({
      operation: { kind: "repair_mark_lost", state: "done", serial_count: 2 },
    })
    expect(await units.detail(no(1))).toMatchObject({ status: "lost", reason: "counted by hand" })
    expect(await place()).toMatchObject({ on_hand: 1, stocked: 1, discrepancy: 0, repairs: [] })
    await store.admin.post(`/admin/serials/operations/${done.operation.id}/revert`, {})
    expect(await place()).toMatchObject({ on_hand: 3, stocked: 1, discrepancy: 2 })
  })

  it("writes off nothing that is captured, or elsewhere, and names it", async () => {
    const order = await units.order(1)
    await units.capture(order, [no(1)])
    await setStock(2)
    const there = store.ids.locations[1]!.id
    await units.receive([no(9)], { location_id: there })
    for (const [at, code] of [
      [1, "reserved_elsewhere"],
      [9, "wrong_location"],
    ] as const) {
      await expect(
        repair("mark_lost", { on_hand: 3, stocked: 2 }, { serial_ids: [await idOf(at)] })
      ).rejects.toMatchObject({ body: { code, serials: [{ serial: no(at) }] } })
    }
    expect(await place()).toMatchObject({ on_hand: 3, stocked: 2 })
  })

  it("lets captures go for which Medusa has reserved nothing, and no others", async () => {
    const [kept, robbed] = [await units.order(1), await units.order(2)]
    await units.capture(kept, [no(1)])
    await units.capture(robbed, [no(2), no(3)])
    await units.receive([no(4)])
    // Medusa reserves nothing for a draft: its capture is none of these.
    const draft = await createDraftOrder(store.admin, store.ids, [
      { variantId: units.variantId, quantity: 1 },
    ])
    const { lines } = await store.admin.get<OrderSerialsResponse>(`/admin/orders/${draft}/serials`)
    await units.capture({ id: draft, line: lines[0]!.line_item_id }, [no(4)])
    await store.container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(robbed.line)
    const seen = { on_hand: 4, stocked: 4 }
    expect((await place()).repairs).toEqual([
      { repair: "release", quantity: 2, below_reserved: false },
    ])
    await expect(repair("release", seen, { serial_ids: [await idOf(1)] })).rejects.toMatchObject(
      refused(400, "beyond_discrepancy")
    )
    const part = await repair("release", seen, { serial_ids: [await idOf(2)] })
    expect(part.serials).toMatchObject([{ number: no(2) }])
    const done = await repair("release", seen)
    expect(done).toMatchObject({
      operation: { kind: "repair_release", state: "done" },
      serials: [{ number: no(3) }],
    })
    expect(await units.statuses()).toEqual([
      `${no(1)} reserved`,
      `${no(2)} in_stock`,
      `${no(3)} in_stock`,
      `${no(4)} reserved`,
    ])
    expect(await place()).toMatchObject({ reserved_discrepancy: 0, repairs: [] })
  })

  it("does not undo letting go where the line has another unit by now", async () => {
    const order = await units.order(1)
    await units.capture(order, [no(1)])
    const inventory = store.container.resolve(Modules.INVENTORY)
    const [reservation] = await inventory.listReservationItems({ line_item_id: order.line })
    await inventory.deleteReservationItemsByLineItem(order.line)
    const done = await repair("release", { on_hand: 3, stocked: 3 })
    const { inventory_item_id, location_id, quantity, line_item_id } = reservation!
    await inventory.createReservationItems([
      { inventory_item_id, location_id, quantity, line_item_id },
    ])
    await units.capture(order, [no(2)])
    await expect(revert(store, done.operation.id)).rejects.toMatchObject(
      refused(400, "too_many_for_line")
    )
    expect(await units.statuses()).toEqual([
      `${no(1)} in_stock`,
      `${no(2)} reserved`,
      `${no(3)} in_stock`,
    ])
  })

  it("withholds anew what the plugin's reservation does not keep any more", async () => {
    await units.receive([no(7)], { expires_on: "2020-01-01" })
    await deleteWithheld(store, units)
    expect(await fitting()).toEqual(["withhold"])
    const done = await repair("withhold", { on_hand: 4, stocked: 4 })
    expect(done.operation).toMatchObject({ kind: "repair_withhold", state: "done" })
    expect(await place()).toMatchObject({
      withheld: 1,
      reserved_as_withheld: 1,
      withheld_discrepancy: 0,
      repairs: [],
    })
  })

  it.each<[string, object, number, string | undefined]>([
    ["figures that were others", { seen: { on_hand: 2, stocked: 1 } }, 409, "stale_figures"],
    ["stock that was another", { seen: { on_hand: 3, stocked: 2 } }, 409, "stale_figures"],
    ["what does not fit", { repair: "lower_stock" }, 409, "nothing_to_repair"],
    ["what is not wrong", { repair: "release" }, 409, "nothing_to_repair"],
    ["no reason", { reason: "" }, 400, undefined],
    ["no units", { repair: "mark_lost" }, 400, undefined],
    ["units where none are meant", { serial_ids: ["ser_1"] }, 400, undefined],
    ["below what is reserved where nothing is lowered", { below_reserved: true }, 400, undefined],
    ["another repair", { repair: "explode" }, 400, undefined],
    ["more than is known", { force: true }, 400, undefined],
    ["an unknown place", { location_id: "sloc_none" }, 404, "unknown_location"],
    ["an unknown item", { inventory_item_id: "iitem_none" }, 404, "unknown_item"],
    ["unknown units", { repair: "mark_lost", serial_ids: ["ser_none"] }, 404, "unknown_serial"],
  ])("refuses %s", async (_, body, status, code) => {
    await setStock(1)
    await expect(repair("raise_stock", { on_hand: 3, stocked: 1 }, body)).rejects.toMatchObject({
      status,
      body: code ? { code } : {},
    })
    expect(await place()).toMatchObject({ on_hand: 3, stocked: 1 })
  })

  it("refuses an item that is not tracked", async () => {
    await store.admin.post(`/admin/serial-policies/${units.itemId}`, { is_tracked: false })
    await expect(repair("raise_stock", { on_hand: 3, stocked: 3 })).rejects.toMatchObject(
      refused(400, "not_tracked")
    )
  })

  it("lets one of several clients act, whichever repair each asks for", async () => {
    await setStock(1)
    const serial_ids = [await idOf(1), await idOf(2)]
    const answers = await Promise.all(
      (["raise_stock", "raise_stock", "mark_lost", "mark_lost"] as const).map((name) =>
        store.admin.send<{ code: string }>(
          "POST",
          "/admin/serials/reconciliation/repairs",
          asked(name, { on_hand: 3, stocked: 1 }, name === "mark_lost" ? { serial_ids } : {})
        )
      )
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { status, body } of answers.filter((one) => one.status !== 201)) {
      expect([status, body.code]).toEqual([
        expect.any(Number),
        expect.stringMatching(
          /^(stale_figures|operation_unfinished|stale_write|not_in_status|busy)$/
        ),
      ])
      expect(status).toBe(409)
    }
    const { on_hand, stocked, discrepancy, awaiting } = await place()
    expect({ discrepancy, awaiting, stocked }).toEqual({
      discrepancy: 0,
      awaiting: 0,
      stocked: on_hand,
    })
  })

  it("waits for what is pending at the place", async () => {
    const pending = await begin(
      store,
      receipt([no(5)], {
        inventory_item_id: units.itemId,
        location_id: units.locationId,
        scope_key: units.itemId,
      })
    )
    await pending.move("raised")
    await expect(repair("lower_stock", { on_hand: 3, stocked: 4 })).rejects.toMatchObject({
      status: 409,
      body: { code: "operation_unfinished", serials: [{ detail: { operation: pending.id } }] },
    })
    await pending.age()
    await finishPending(store.container)
    expect(await place()).toMatchObject({ on_hand: 4, stocked: 4, repairs: [] })
  })

  it.each([
    ["before stock is raised", 1, 2, [], "abandoned", 1],
    ["once stock is raised", 1, 2, ["raised"], "done", 3],
    ["before stock is lowered", 5, -2, ["recorded"], "done", 3],
    ["once stock is lowered", 5, -2, ["recorded", "lowered"], "done", 3],
  ] as const)("is finished after a crash %s", async (_, stock, quantity, steps, state, result) => {
    await setStock(stock)
    const service = serviceOf(store)
    const at = { inventory_item_id: units.itemId, location_id: units.locationId }
    const crashed = await crashedRepair(quantity)
    for (const step of steps) {
      await (step === "recorded" ? service.carryOut(crashed.id) : crashed.move(step))
    }
    await crashed.age()
    await finishPending(store.container)
    expect(await crashed.state()).toBe(state)
    expect((await place()).stocked).toBe(result)
    expect(await awaitingAt(store.container, [at])).toMatchObject([{ quantity: result - 3 }])
  })

  /** A repair of stock alone that goes as far as a test lets it. */
  async function crashedRepair(quantity: number) {
    const at = { inventory_item_id: units.itemId, location_id: units.locationId }
    const stock = [{ ...at, quantity }]
    const crashed = await begin(
      store,
      { command: "describe", units: [] },
      {
        kind: quantity > 0 ? "repair_raise_stock" : "repair_lower_stock",
        flow: "reconciliation",
        batches: [],
        stock,
      },
      { notes: false }
    )
    const awaiting = (await awaitingAt(store.container, [at]))[0]!.quantity
    // As the step that plans it does.
    await serviceOf(store).noteAwaiting(crashed.id, [
      { ...at, quantity: awaiting + Math.min(0, quantity) },
    ])
    return crashed
  }
}

export default suite
