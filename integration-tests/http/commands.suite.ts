import { fulfilOrder } from "../../scripts/store-client"
import type { CommandBody, SerialResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Changing status and condition by hand. */
const suite: StoreSuite = (store) => {
  let units: Units
  let ids: string[]

  const change = (body: Partial<CommandBody>, headers = {}) =>
    store.admin.post<OperationResponse>("/admin/serials/commands", body, headers)
  const serial = async (at: number) =>
    (await store.admin.get<SerialResponse>(`/admin/serials/${ids[at]}`)).serial

  beforeEach(async () => {
    units = await unitsIn(store)
    const { serials } = await units.receive(["C1", "C2", "C3"])
    ids = serials.map(({ id }) => id)
  })

  it("takes units off stock and puts them back, and stock follows", async () => {
    const answer = await change({
      command: "quarantine",
      serial_ids: ids.slice(0, 2),
      reason: "cracked",
    })
    expect(answer).toMatchObject({
      operation: { kind: "quarantine", state: "done", serial_count: 2 },
      serials: [{ number: "C1" }, { number: "C2" }],
    })
    expect(await units.statuses()).toEqual(["C1 quarantined", "C2 quarantined", "C3 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1, awaiting: 0 })
    expect(await serial(0)).toMatchObject({ reason: "cracked" })

    await change({ command: "clear_quarantine", serial_ids: [ids[0]!] })
    expect(await units.statuses()).toEqual(["C1 in_stock", "C2 quarantined", "C3 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
  })

  it("puts a unit on stock where it is said to be", async () => {
    const { stock_location: there } = await store.admin.post<{ stock_location: { id: string } }>(
      "/admin/stock-locations",
      { name: "Back room" }
    )
    await change({ command: "lose", serial_ids: [ids[0]!], reason: "not on the shelf" })
    await change({ command: "find", serial_ids: [ids[0]!], location_id: there.id, bin: "B-7" })
    expect(await serial(0)).toMatchObject({ status: "in_stock", location_id: there.id, bin: "B-7" })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2 })
    expect(await units.level(there.id)).toMatchObject({ stocked: 1, on_hand: 1 })
  })

  it("carries what is not for sale to another place, and no stock with it", async () => {
    const there = store.ids.locations[1]!.id
    await change({ command: "quarantine", serial_ids: [ids[0]!], reason: "cracked" })
    await change({ command: "relocate", serial_ids: [ids[0]!], location_id: there, bin: "Q-1" })
    expect(await serial(0)).toMatchObject({
      status: "quarantined",
      location_id: there,
      bin: "Q-1",
    })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    await expect(
      change({ command: "relocate", serial_ids: [ids[0]!], location_id: there })
    ).rejects.toMatchObject({ status: 400, body: { code: "same_location" } })
    await expect(
      change({ command: "relocate", serial_ids: [ids[1]!], location_id: there })
    ).rejects.toMatchObject({ status: 409, body: { code: "not_in_status" } })
  })

  it("leaves a customer's unit that was lost to its owner, with its sale", async () => {
    const order = await units.order(1)
    await units.capture(order, ["C1"])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await units.ship("C1")
    await change({ command: "lose_in_delivery", serial_ids: [ids[0]!], reason: "gone" })
    const lost = [ids[0]!]
    for (const command of ["find", "find_for_inspection"] as const) {
      await expect(
        change({ command, serial_ids: lost, location_id: units.locationId })
      ).rejects.toMatchObject({ status: 409, body: { code: "wrong_owner" } })
    }
    await change({ command: "find_for_owner", serial_ids: lost, location_id: units.locationId })
    expect(await serial(0)).toMatchObject({
      status: "quarantined",
      owner: "customer",
      order_id: order.id,
    })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2, discrepancy: 0 })
    await change({ command: "hand_out_found", serial_ids: lost, reason: "to its owner" })
    expect(await serial(0)).toMatchObject({ status: "sold", order_id: order.id })
  })

  it("has a unit inspected that was not for sale when it was lost", async () => {
    await change({ command: "quarantine", serial_ids: [ids[0]!], reason: "cracked" })
    await change({ command: "lose", serial_ids: [ids[0]!], reason: "gone" })
    await change({
      command: "find_for_inspection",
      serial_ids: [ids[0]!],
      location_id: units.locationId,
    })
    expect(await units.statuses()).toEqual(["C1 returned", "C2 in_stock", "C3 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2 })
  })

  it("moves no stock of an item that is not tracked any more", async () => {
    await store.admin.post(`/admin/serial-policies/${units.itemId}`, { is_tracked: false })
    for (const command of ["scrap", "lose", "quarantine"] as const) {
      await expect(
        change({ command, serial_ids: [ids[0]!], reason: "gone" })
      ).rejects.toMatchObject({
        status: 400,
        body: { code: "not_tracked", serials: [{ serial: "C1" }] },
      })
    }
    expect(await units.level()).toMatchObject({ stocked: 3 })
  })

  it("withholds units of a condition that may not be sold", async () => {
    const { condition } = await store.admin.post<{ condition: { id: string } }>(
      "/admin/serial-conditions",
      { name: "Display", is_sellable: false }
    )
    await change({ command: "grade", serial_ids: ids, condition_id: condition.id })
    expect(await units.level()).toMatchObject({ stocked: 3, available: 0, withheld: 3 })
    const { operation } = await change({
      command: "scrap",
      serial_ids: [ids[0]!],
      reason: "beyond repair",
    })
    expect(operation.state).toBe("done")
    expect(await units.level()).toMatchObject({ stocked: 2, available: 0, withheld: 2 })
  })

  it.each<[Partial<CommandBody>, number, string | undefined]>([
    [{ command: "quarantine" }, 400, "reason_required"],
    [{ command: "lend" }, 400, "missing_value"],
    [{ command: "grade" }, 400, "missing_value"],
    [{ command: "grade", condition_id: "none" }, 404, "unknown_condition"],
    [{ command: "find", location_id: "sloc_none" }, 404, "unknown_location"],
    [{ command: "sell" }, 400, "invalid_request"],
    [{ command: "receive" }, 400, "invalid_request"],
    [{ command: "lose", reason: "gone", bin: "A" }, 400, "invalid_request"],
    [{ command: "pass_inspection" }, 409, "not_in_status"],
    [{ command: "lend", due_on: "2027-02-30" }, 400, undefined],
    [{ command: "lose", serial_ids: [] }, 400, undefined],
    [{ command: "explode" as CommandBody["command"] }, 400, undefined],
    [{}, 400, undefined],
  ])("refuses %j", async (body, status, code) => {
    await expect(change({ serial_ids: ids, ...body })).rejects.toMatchObject({
      status,
      body: code ? { code } : {},
    })
    expect(await units.statuses()).toEqual(["C1 in_stock", "C2 in_stock", "C3 in_stock"])
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3 })
  })

  it("refuses whole, naming every unit in the way", async () => {
    await change({ command: "lose", serial_ids: [ids[0]!, ids[2]!], reason: "gone" })
    await expect(
      change({ command: "scrap", serial_ids: ids, reason: "flooded" })
    ).rejects.toMatchObject({
      status: 409,
      body: {
        code: "not_in_status",
        total: 2,
        serials: [
          { serial: "C1", serial_id: ids[0], detail: { status: "lost" } },
          { serial: "C3", serial_id: ids[2] },
        ],
      },
    })
    await expect(
      change({ command: "scrap", serial_ids: [ids[1]!, "ser_none", "ser_nil"], reason: "flooded" })
    ).rejects.toMatchObject({
      status: 404,
      body: { code: "unknown_serial", total: 2, serials: [{ serial: "ser_none" }, {}] },
    })
    await expect(
      change({ command: "scrap", serial_ids: [ids[1]!, ids[1]!], reason: "flooded" })
    ).rejects.toMatchObject({ status: 400, body: { code: "duplicate_in_request" } })
    expect(await units.statuses()).toEqual(["C1 lost", "C2 in_stock", "C3 lost"])
    expect(await units.level()).toMatchObject({ stocked: 1, on_hand: 1 })
  })

  describe("undone, units are as they were, and so is stock:", () => {
    const undo = (operationId: string) =>
      store.admin.post(`/admin/serials/operations/${operationId}/revert`, {})
    const stocked = async () => {
      const { stocked, on_hand, discrepancy } = await units.level()
      expect({ on_hand, discrepancy }).toEqual({ on_hand: stocked, discrepancy: 0 })
      return stocked
    }
    const inTheWay = (code: string, number: string) => ({
      status: 409,
      body: { code, total: 1, serials: [{ serial: number }] },
    })

    it.each<[CommandBody["command"], string, CommandBody["command"], Partial<CommandBody>]>([
      ["lose", "lost", "find", {}],
      ["scrap", "scrapped", "unscrap", { reason: "it was another one" }],
      ["scrap", "scrapped", "buy_back", {}],
      ["lose", "lost", "buy_back", { bin: "A-1" }],
    ])("%s (%s), then %s", async (away, status, back, body) => {
      const serial_ids = [ids[0]!]
      const gone = await change({ command: away, serial_ids, reason: "the flood" })
      expect(await serial(0)).toMatchObject({ status, reason: "the flood" })
      expect(await stocked()).toBe(2)
      await expect(change({ command: away, serial_ids, reason: "again" })).rejects.toMatchObject(
        inTheWay("not_in_status", "C1")
      )
      const returned = await change({ command: back, serial_ids, ...body })
      expect(await serial(0)).toMatchObject({ status: "in_stock", owner: "store" })
      expect(await stocked()).toBe(3)
      await expect(change({ command: back, serial_ids, ...body })).rejects.toMatchObject(
        inTheWay("not_in_status", "C1")
      )
      await expect(undo(gone.operation.id)).rejects.toMatchObject(inTheWay("changed_since", "C1"))
      await undo(returned.operation.id)
      expect(await serial(0)).toMatchObject({ status, reason: "the flood" })
      expect(await stocked()).toBe(2)
      await undo(gone.operation.id)
      expect(await serial(0)).toMatchObject({ status: "in_stock", reason: null })
      expect(await stocked()).toBe(3)
    })

    it("bought back from its customer, and sold as before", async () => {
      const order = await units.order(2)
      await units.capture(order, ["C1", "C2"])
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      await units.ship("C1")
      const before = await serial(0)
      const { operation } = await change({ command: "buy_back", serial_ids: [ids[0]!] })
      expect(await serial(0)).toMatchObject({
        status: "in_stock",
        owner: "store",
        order_id: null,
        customer_id: null,
        sold_at: null,
      })
      expect(await stocked()).toBe(2)
      expect(await units.lineOf(order)).toMatchObject({
        sold: [{ number: "C2" }],
        returned: [{ number: "C1" }],
      })
      await expect(
        change({ command: "buy_back", serial_ids: [ids[1]!, ids[2]!] })
      ).rejects.toMatchObject(inTheWay("not_in_status", "C3"))
      await undo(operation.id)
      const { version: _, updated_at: __, ...asBefore } = await serial(0)
      const { version: ___, updated_at: ____, ...was } = before
      expect(asBefore).toEqual(was)
      expect(await stocked()).toBe(1)
      expect((await units.lineOf(order)).sold).toHaveLength(2)
    })

    it("lost by the carrier: the sale stays, and stock too", async () => {
      const order = await units.order(1)
      await units.capture(order, ["C1"])
      await expect(
        change({ command: "lose_in_delivery", serial_ids: [ids[0]!], reason: "gone" })
      ).rejects.toMatchObject(inTheWay("not_in_status", "C1"))
      await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
      await units.ship("C1")
      const { operation } = await change({
        command: "lose_in_delivery",
        serial_ids: [ids[0]!],
        reason: "gone",
      })
      expect(await serial(0)).toMatchObject({ status: "lost", order_id: order.id })
      expect(await stocked()).toBe(2)
      await undo(operation.id)
      expect(await serial(0)).toMatchObject({ status: "sold", order_id: order.id })
      expect(await stocked()).toBe(2)
    })
  })

  it("acts once under one key, and refuses the key for something else", async () => {
    const headers = { "Idempotency-Key": "once" }
    const body = { command: "lose" as const, serial_ids: [ids[0]!], reason: "gone" }
    const first = await change(body, headers)
    expect(await change(body, headers)).toEqual(first)
    await expect(change({ ...body, reason: "stolen" }, headers)).rejects.toMatchObject({
      status: 409,
      body: { code: "idempotency_key_reused" },
    })
    expect(await units.level()).toMatchObject({ stocked: 2, on_hand: 2 })
  })

  it("changes ten thousand units as one, and undoes it", async () => {
    const many = await store.admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      text: "K00001..K10000",
    })
    const { operation } = await change({
      command: "lose",
      serial_ids: many.serials.map(({ id }) => id),
      reason: "the shelf fell into the harbour",
    })
    expect(operation).toMatchObject({ state: "done", serial_count: 10_000 })
    expect(await units.level()).toMatchObject({ stocked: 3, on_hand: 3 })
    await store.admin.post(`/admin/serials/operations/${operation.id}/revert`)
    expect(await units.level()).toMatchObject({ stocked: 10_003, on_hand: 10_003 })
  })

  it("lets one of two clients at once have the unit", async () => {
    const results = await Promise.allSettled(
      (["lose", "scrap"] as const).map((command) =>
        change({ command, serial_ids: [ids[0]!, ids[1]!], reason: "two at once" })
      )
    )
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await units.level()).toMatchObject({
      stocked: 1,
      on_hand: 1,
      awaiting: 0,
      discrepancy: 0,
    })
  })
}

export default suite
