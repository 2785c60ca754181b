import type {
  OperationDetailResponse,
  OperationListResponse,
  OperationResponse,
} from "../../src/types/operations"
import type { CountOperationResponse } from "../../src/types/counts"
import type { StoreSuite } from "../support/store"
import { transfersTo } from "../support/transfers"
import { cancelOrder, fulfilOrder } from "../../scripts/store-client"
import { unitsIn, type Units } from "../support/units"

/** What was done to serials, and undoing it. */
const suite: StoreSuite = (store) => {
  let units: Units
  let receipt: OperationResponse

  const list = (query: string) =>
    store.admin.get<OperationListResponse>(`/admin/serials/operations?${query}`)
  const detail = (id: string) =>
    store.admin.get<OperationDetailResponse>(`/admin/serials/operations/${id}`)
  const revert = (id = receipt.operation.id, body = {}, headers = {}) =>
    store.admin.post<OperationResponse>(`/admin/serials/operations/${id}/revert`, body, headers)

  beforeEach(async () => {
    units = await unitsIn(store)
    receipt = await units.receive(["U1", "U2", "U3"], { reference: `PO ${units.itemId}` })
  })

  it("undoes a receipt: its numbers are free, and stock is lower", async () => {
    const undone = await revert(undefined, { reason: "wrong delivery" })
    expect(undone).toMatchObject({ operation: { kind: "revert", state: "done", serial_count: 3 } })
    expect(await units.statuses()).toEqual([])
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
    const { operation } = await detail(receipt.operation.id)
    expect(operation).toMatchObject({
      is_reverted: true,
      can_be_undone: false,
      reverted_by_operation_id: undone.operation.id,
    })
    expect(await detail(undone.operation.id)).toMatchObject({
      operation: { note: "wrong delivery", reverts_operation_id: receipt.operation.id },
    })
    await units.receive(["U1", "U2", "U3"])
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3 })
  })

  it("undoes a change of status, and stock follows", async () => {
    const { operation } = await store.admin.post<OperationResponse>("/admin/serials/commands", {
      command: "lose",
      serial_ids: receipt.serials.map(({ id }) => id),
      reason: "gone",
    })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
    await revert(operation.id)
    expect(await units.statuses()).toEqual(["U1 in_stock", "U2 in_stock", "U3 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3 })
    await revert()
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
  })

  it("refuses to put a released unit back where another has taken its place, or none is needed", async () => {
    const order = await units.order(1)
    const releaseOf = async (number: string) => {
      const { id } = await units.unit(number)
      await store.admin.post(`/admin/orders/${order.id}/serials/release`, { serial_ids: [id] })
      const { operations } = await list(`reference_id=${order.id}&kind=release`)
      return operations[0]!.id
    }
    const full = { status: 400, body: { code: "too_many_for_line" } }
    await units.capture(order, ["U1"])
    const released = await releaseOf("U1")
    await units.capture(order, ["U2"])
    await expect(revert(released)).rejects.toMatchObject(full)
    expect(await units.statuses()).toEqual(["U1 in_stock", "U2 reserved", "U3 in_stock"])

    await releaseOf("U2")
    await revert(released)
    expect(await units.statuses()).toEqual(["U1 reserved", "U2 in_stock", "U3 in_stock"])
    const again = await releaseOf("U1")
    await cancelOrder(store.admin, order.id)
    await expect(revert(again)).rejects.toMatchObject(full)
    expect(await units.level()).toMatchObject({ reserved: 0, available: 3, discrepancy: 0 })
  })

  it("refuses when units have moved since, naming them, and undoes nothing", async () => {
    await store.admin.post("/admin/serials/commands", {
      command: "scrap",
      serial_ids: [receipt.serials[1]!.id],
      reason: "fell down",
    })
    await expect(revert()).rejects.toMatchObject({
      status: 409,
      body: { code: "changed_since", total: 1, serials: [{ serial: "U2" }] },
    })
    expect(await units.statuses()).toEqual(["U1 in_stock", "U2 scrapped", "U3 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2 })
  })

  it("refuses a second undoing, but answers the same key again", async () => {
    const headers = { "Idempotency-Key": "undo" }
    const first = await revert(undefined, {}, headers)
    expect(await revert(undefined, {}, headers)).toEqual(first)
    await expect(revert()).rejects.toMatchObject({
      status: 409,
      body: { code: "already_reverted" },
    })
    await expect(revert(first.operation.id)).rejects.toMatchObject({
      status: 400,
      body: { code: "invalid_request" },
    })
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0 })
  })

  it("undoes once when two ask at once", async () => {
    const results = await Promise.allSettled([revert(), revert(), revert()])
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await units.level()).toMatchObject({ stocked: 0, on_hand: 0, discrepancy: 0 })
  })

  it("says where to undo what a flow of Medusa's did", async () => {
    const order = await units.order(1)
    await units.capture(order, ["U1"])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const { operations } = await list(`state=done&limit=5`)
    const sale = operations.find(({ flow }) => flow !== null)!
    expect(sale).toMatchObject({ can_be_undone: false })
    await expect(revert(sale.id)).rejects.toMatchObject({
      status: 409,
      body: { code: "undone_by_flow" },
    })
  })

  it("lists newest first, by kind, state, actor and reference", async () => {
    const { operation } = await revert()
    const reference = encodeURIComponent(`PO ${units.itemId}`)
    const page = await list(`reference_id=${reference}&reference_type=receipt`)
    expect(page).toMatchObject({ count: 2, has_more_than_count: false, limit: 50, offset: 0 })
    expect(page.operations.map(({ id }) => id)).toEqual([operation.id, receipt.operation.id])
    const [newest] = page.operations
    expect(newest!.actor).toMatchObject({ type: "user", name: expect.any(String) })
    const kinds = await list(`reference_id=${reference}&kind=receive&kind=register`)
    expect(kinds.operations).toMatchObject([{ id: receipt.operation.id, kind: "receive" }])
    const second = await list(`actor_id=${newest!.actor.id}&limit=1&offset=1`)
    expect(second.operations).toMatchObject([{ id: receipt.operation.id }])
    expect((await list(`reference_id=${reference}&state=pending`)).operations).toEqual([])
    await expect(list("state=half")).rejects.toMatchObject({ status: 400 })
  })

  it("lists what was done at a location: what came, left, was counted and is expected there", async () => {
    const { stock_location: annexe } = await store.admin.post<{ stock_location: { id: string } }>(
      "/admin/stock-locations",
      { name: `Annexe ${units.itemId}` }
    )
    const transfers = transfersTo(store, () => annexe.id)
    const told = async (query = "") => {
      const { operations, count } = await list(`location_id=${annexe.id}${query}`)
      expect(count).toBe(operations.length)
      return operations.map(({ kind, serial_count }) => `${kind} ${serial_count}`)
    }
    const at = { location_id: annexe.id }
    const [one, two, three] = receipt.serials.map(({ id }) => ({ serial_id: id }))
    expect(await told()).toEqual([])
    await transfers.move([one!, two!])
    const { transfer } = await transfers.dispatch([three!])
    await transfers.arrive(transfer.id, { serials: [three!] })
    await transfers.move([two!], { destination_location_id: units.locationId })
    await store.admin.post("/admin/serial-deliveries", {
      supplier: "Acme",
      lines: [{ inventory_item_id: units.itemId, quantity: 2 }],
      ...at,
    })
    const { count } = await store.admin.post<CountOperationResponse>("/admin/serial-counts", {
      inventory_item_ids: [units.itemId],
      ...at,
    })
    await store.admin.post(`/admin/serial-counts/${count.id}/scan`, { serials: [one] })
    expect(await told()).toEqual([
      "open_count 0",
      "create_delivery 0",
      "move 1",
      "arrive 1",
      "move 2",
    ])
    expect(await told("&kind=move")).toEqual(["move 1", "move 2"])
    const { operations } = await list(`location_id=${annexe.id}&kind=arrive`)
    expect(operations).toMatchObject([
      {
        reference: { type: "transfer", id: transfer.id },
        actor: { type: "user", name: expect.any(String) },
      },
    ])
    expect((await list("location_id=sloc_none")).operations).toEqual([])
  })

  it("shows an operation with its serials", async () => {
    const { operation, serials, count } = await detail(receipt.operation.id)
    expect(operation).toMatchObject({
      kind: "receive",
      state: "done",
      can_be_undone: true,
      reference: { type: "receipt", id: `PO ${units.itemId}` },
      owed: [{ location_id: units.locationId, quantity: 3 }],
    })
    expect(serials.map(({ number }) => number)).toEqual(["U1", "U2", "U3"])
    expect(count).toBe(3)
    for (const call of [detail("serop_none"), revert("serop_none")]) {
      await expect(call).rejects.toMatchObject({ status: 404, body: { code: "unknown_operation" } })
    }
  })
}

export default suite
