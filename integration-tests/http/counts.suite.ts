import { fulfilOrder } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type {
  CountListResponse,
  CountOperationResponse,
  CountResponse,
  CountReviewResponse,
  CountScanResponse,
  CountScansResponse,
} from "../../src/types/counts"
import { COUNT_CLOSED } from "../../src/workflows/stocktakes/count-events"
import { listenTo } from "../support/events"
import { numbers } from "../support/operations"
import type { StoreSuite } from "../support/store"
import { stockedAt } from "../support/transfers"
import { unitsIn, type Units } from "../support/units"

const NONE = {
  found: 0,
  missing: 0,
  misplaced: 0,
  found_lost: 0,
  moved_since: 0,
  unexpected: 0,
  unknown: 0,
}

/** What stands at a location, against what its records say. */
const suite: StoreSuite = (store) => {
  const path = "/admin/serial-counts"
  type Headers = Record<string, string>
  let units: Units
  let there: string
  const post = (to: string, body: object = {}, headers?: Headers) =>
    store.admin.post<CountOperationResponse>(`${path}${to}`, body, headers)
  const open = async (body: object = {}) =>
    (
      await post("", {
        location_id: units.locationId,
        inventory_item_ids: [units.itemId],
        ...body,
      })
    ).count.id
  const scan = (id: string, serials: unknown[], headers?: Headers) =>
    store.admin.post<CountScanResponse>(`${path}/${id}/scan`, { serials }, headers)
  const show = async (id: string) => (await store.admin.get<CountResponse>(`${path}/${id}`)).count
  const review = (id: string, query = "") =>
    store.admin.get<CountReviewResponse>(`${path}/${id}/review?${query}`)
  const findings = async (id: string, query = "") =>
    (await review(id, query)).findings.map(({ number, outcome }) => `${number} ${outcome}`)
  const approved = async (id: string) => {
    await post(`/${id}/review`)
    await post(`/${id}/approve`)
  }
  const command = (name: string, serial_ids: string[], body = {}) =>
    store.admin.post<OperationResponse>("/admin/serials/commands", {
      command: name,
      serial_ids,
      ...body,
    })
  const move = (serials: string[], destination_location_id: string) =>
    store.admin.post("/admin/serial-transfers/move", { destination_location_id, serials })
  const stock = () => stockedAt(store, units.itemId, units.locationId, there)
  const refused = (status: number, code: string) => ({ status, body: { code } })

  let made = 0
  /** Numbers that no other test of the store has. */
  const named = (...names: string[]) => names.map((name) => `CT${made}-${name}`)
  const n = (name: string) => named(name)[0]!
  let ids: Record<string, string>

  beforeEach(async () => {
    made += 1
    units = await unitsIn(store)
    there = store.ids.locations[1]!.id
    const { serials } = await units.receive(named("A", "B", "C", "D"))
    ids = Object.fromEntries(serials.map(({ id, number }) => [number.split("-")[1]!, id]))
  })

  it("finds, misses, misplaces, and posts what is ticked as one operation; the report stays", async () => {
    const told = listenTo(store, [COUNT_CLOSED])
    await units.receive(named("E"), { location_id: there })
    await command("lose", [ids["D"]!], { reason: "inventory of March" })
    expect(await stock()).toEqual([3, 1])
    const id = await open({ note: "March" })
    expect(await show(id)).toMatchObject({
      id: expect.stringMatching(/^sercnt_/),
      location: { id: units.locationId, name: "Main warehouse" },
      items: [{ id: units.itemId }],
      bin: null,
      is_blind: false,
      note: "March",
      status: "open",
      opened_by: { type: "user" },
      scanned: 0,
      outcomes: { ...NONE, missing: 3 },
    })
    const { scans } = await scan(id, [n("a"), `SN:${n("A")}`, n("D"), n("E"), n("X"), "  "])
    expect(scans.map(({ result }) => result)).toEqual([
      "counted",
      "again",
      "counted",
      "counted",
      "unknown",
      "unreadable",
    ])
    await approved(id)
    expect(await findings(id)).toEqual([
      `${n("A")} found`,
      `${n("B")} missing`,
      `${n("C")} missing`,
      `${n("E")} misplaced`,
      `${n("D")} found_lost`,
      `${n("X")} unknown`,
    ])
    await expect(post(`/${id}/close`, { missing: [ids["B"]] })).rejects.toMatchObject(
      refused(400, "reason_required")
    )
    const closed = await post(`/${id}/close`, {
      missing: [ids["B"]],
      misplaced: "all",
      reason: "counted twice",
    })
    expect(closed).toMatchObject({
      operation: { kind: "close_count", state: "done", serial_count: 3 },
      count: {
        status: "closed",
        outcomes: { ...NONE, found: 1, missing: 2, misplaced: 1, found_lost: 1, unknown: 1 },
      },
    })
    expect(await units.statuses()).toEqual([
      `${n("A")} in_stock`,
      `${n("B")} lost`,
      `${n("C")} in_stock`,
      `${n("D")} in_stock`,
      `${n("E")} in_stock`,
    ])
    // One lost, one found, one moved here.
    expect(await stock()).toEqual([4, 0])
    expect(await units.level()).toMatchObject({ on_hand: 4, awaiting: 0, discrepancy: 0 })

    await command("lose", [ids["A"]!], { reason: "later" })
    const report = await review(id)
    expect(report).toMatchObject({ count: 6, outcomes: { found: 1, missing: 2 } })
    expect(
      report.findings.map(({ number, status, correction }) => [number, status, correction])
    ).toEqual([
      [n("A"), "in_stock", null],
      [n("B"), "in_stock", "lose"],
      [n("C"), "in_stock", null],
      [n("E"), "in_stock", "move"],
      [n("D"), "lost", "find"],
      [n("X"), null, null],
    ])
    expect(await findings(id, "outcome=missing&limit=1&offset=1")).toEqual([`${n("C")} missing`])
    await told.until(1)
    expect(told.events).toMatchObject([
      { data: { id, operation_id: closed.operation.id, serial_ids: { length: 3 } } },
    ])
    told.stop()
  })

  it("judges a unit that moved since by its later event", async () => {
    await command("lose", [ids["D"]!], { reason: "gone" })
    const id = await open()
    await scan(id, [n("A"), n("B")])
    // A leaves after it was scanned, C before anybody looked; E and D come after the count began.
    await move([n("A"), n("C")], there)
    await units.receive(named("E"))
    await command("find", [ids["D"]!], { location_id: units.locationId })
    expect(await findings(id)).toEqual([
      `${n("B")} found`,
      `${n("A")} moved_since`,
      `${n("D")} moved_since`,
      `${n("E")} moved_since`,
    ])
    // What is scanned after it left, is not where its record says.
    await scan(id, [n("C")])
    expect(await findings(id, "outcome=misplaced")).toEqual([`${n("C")} misplaced`])
  })

  it("does not call missing what became a counted item since", async () => {
    const other = await unitsIn(store)
    const { serials } = await other.receive(named("Z"))
    const id = await open()
    await scan(id, named("A", "B", "C", "D"))
    await store.admin.post("/admin/serials/reclassify", {
      serials: [{ serial_id: serials[0]!.id }],
      inventory_item_id: units.itemId,
      reason: "refurbished",
    })
    expect(await findings(id, "outcome=moved_since")).toEqual([`${n("Z")} moved_since`])
    expect(await findings(id, "outcome=missing")).toEqual([])
  })

  it("corrects no unit of an item that is not tracked any more, whose stock is Medusa's alone", async () => {
    const former = await unitsIn(store)
    const { serials } = await former.receive(named("F"))
    await command("lose", [serials[0]!.id], { reason: "gone" })
    await store.admin.post(`/admin/serial-policies/${former.itemId}`, { is_tracked: false })
    const before = await stockedAt(store, former.itemId, former.locationId)
    const id = await open({ inventory_item_ids: undefined })
    await scan(id, [n("F")])
    expect(await findings(id, "outcome=unexpected")).toEqual([`${n("F")} unexpected`])
    await approved(id)
    await post(`/${id}/close`)
    expect(await stockedAt(store, former.itemId, former.locationId)).toEqual(before)
    expect(await former.statuses()).toEqual([`${n("F")} lost`])
  })

  it("keeps a reserved unit missing, and shows what cannot be there", async () => {
    const order = await units.order(2)
    await units.capture(order, [n("A"), n("B")])
    const id = await open()
    const { id: transit } = (
      await store.admin.post<{ transfer: { id: string } }>("/admin/serial-transfers", {
        destination_location_id: there,
        serials: [n("D")],
      })
    ).transfer
    await store.admin.post(`/admin/serial-transfers/${transit}/lose`, { all: true, reason: "van" })
    const other = await unitsIn(store)
    await other.receive(named("O"))
    await scan(id, [n("A"), n("D"), n("O")])
    await approved(id)
    expect(await findings(id)).toEqual([
      `${n("A")} found`,
      `${n("B")} missing`,
      `${n("C")} missing`,
      `${n("D")} found_lost`,
      `${n("O")} unexpected`,
    ])
    await expect(
      post(`/${id}/close`, { missing: [ids["B"]], reason: "gone" })
    ).rejects.toMatchObject({
      status: 409,
      body: { code: "reserved_elsewhere", serials: [{ serial: n("B") }] },
    })
    const { operation } = await post(`/${id}/close`, {
      missing: "all",
      found_lost: [],
      reason: "gone",
    })
    expect(operation.serial_count).toBe(1)
    expect(await units.statuses()).toEqual([
      `${n("A")} reserved`,
      `${n("B")} reserved`,
      `${n("C")} lost`,
      `${n("D")} lost`,
    ])
  })

  it("brings nothing on sale that was not, and takes no customer's unit", async () => {
    const order = await units.order(1)
    await units.capture(order, [n("C")])
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    await units.ship(n("C"))
    await command("lose_in_delivery", [ids["C"]!], { reason: "the truck" })
    await command("quarantine", [ids["A"]!, ids["B"]!], { reason: "cracked" })
    await command("relocate", [ids["A"]!], { location_id: there })
    await command("lose", [ids["B"]!], { reason: "gone" })
    expect(await stock()).toEqual([1, null])
    const id = await open()
    await scan(id, named("A", "B", "C", "D"))
    await approved(id)
    expect(await findings(id)).toEqual([
      `${n("D")} found`,
      `${n("A")} misplaced`,
      `${n("B")} found_lost`,
      `${n("C")} found_lost`,
    ])
    const { operation } = await post(`/${id}/close`, { misplaced: "all", found_lost: "all" })
    expect(operation.serial_count).toBe(3)
    expect(await units.statuses()).toEqual([
      `${n("A")} quarantined`,
      `${n("B")} returned`,
      `${n("C")} quarantined`,
      `${n("D")} in_stock`,
    ])
    expect(await units.unit(n("A"))).toMatchObject({ location_id: units.locationId })
    expect(await units.unit(n("C"))).toMatchObject({ owner: "customer", order_id: order.id })
    expect(await stock()).toEqual([1, null])
    const { findings: stood } = await review(id)
    expect(stood.map(({ correction }) => correction)).toEqual([
      null,
      "relocate",
      "find_for_inspection",
      "find_for_owner",
    ])
  })

  it("puts units and stock back when closing is undone; the count is under review again", async () => {
    const id = await open()
    await scan(id, [n("A")])
    await approved(id)
    const { operation } = await post(`/${id}/close`, { missing: "all", reason: "gone" })
    expect(await stock()).toEqual([1, null])
    await store.admin.post(`/admin/serials/operations/${operation.id}/revert`, {})
    expect(await stock()).toEqual([4, null])
    expect(await show(id)).toMatchObject({ status: "reviewing", outcomes: { found: 1 } })
    const again = await post(`/${id}/close`, {})
    expect(again.operation.serial_count).toBe(0)
    expect((await show(id)).status).toBe("closed")
  })

  it("counts a whole location, and a bin, whose strays get their bin", async () => {
    await store.admin.post(`/admin/serials/${ids["A"]}`, { bin: "R-1" })
    const whole = await post("", { location_id: units.locationId })
    expect(whole.count).toMatchObject({ items: null })
    expect(whole.count.outcomes!.missing).toBeGreaterThanOrEqual(4)
    const id = await open({ bin: "R-1" })
    await scan(id, [{ serial_id: ids["B"] }])
    await approved(id)
    expect(await findings(id)).toEqual([`${n("A")} missing`, `${n("B")} misplaced`])
    await post(`/${id}/close`, { misplaced: [ids["B"]] })
    expect(await units.unit(n("B"))).toMatchObject({ bin: "R-1", location_id: units.locationId })
    expect(await stock()).toEqual([4, null])
  })

  it("does not show what a blind count expects until it is reviewed", async () => {
    const id = await open({ is_blind: true })
    await scan(id, [n("A")])
    expect(await show(id)).toMatchObject({ scanned: 1, outcomes: null })
    await expect(review(id)).rejects.toMatchObject(refused(409, "count_is_blind"))
    const { count } = await post(`/${id}/review`)
    expect(count).toMatchObject({ status: "reviewing", outcomes: { found: 1, missing: 3 } })
  })

  it("is recounted, wholly or some units, and has to be approved anew", async () => {
    const id = await open()
    await scan(id, named("A", "B"))
    await expect(post(`/${id}/close`)).rejects.toMatchObject(refused(409, "count_in_progress"))
    await approved(id)
    await expect(scan(id, [n("C")])).rejects.toMatchObject(refused(409, "count_in_review"))
    const { count } = await post(`/${id}/recount`, { serial_ids: [ids["B"]] })
    expect(count).toMatchObject({ status: "open", scanned: 1, approved_at: null })
    await scan(id, named("B", "C"))
    await post(`/${id}/review`)
    await expect(post(`/${id}/close`)).rejects.toMatchObject(refused(409, "count_not_approved"))
    expect((await show(id)).outcomes).toMatchObject({ found: 3, missing: 1 })
    expect((await post(`/${id}/recount`, { all: true })).count.scanned).toBe(0)
  })

  it("takes scans of several people at once; one unit counts once, and a key answers the same", async () => {
    const id = await open()
    const batches = [named("A", "B"), named("B", "C"), named("C", "A", "Z")]
    const answers = await Promise.all(batches.map((serials) => scan(id, serials)))
    const results = answers.flatMap(({ scans }) => scans.map(({ result }) => result))
    expect(results.filter((result) => result === "counted")).toHaveLength(3)
    expect(results.filter((result) => result === "again")).toHaveLength(3)
    const headers = { "Idempotency-Key": `scan ${id}` }
    const first = await scan(id, [n("D")], headers)
    expect(first.scans).toMatchObject([{ result: "counted", serial_id: ids["D"] }])
    expect(await scan(id, [n("D")], headers)).toEqual(first)
    await expect(scan(id, [n("A")], headers)).rejects.toMatchObject(
      refused(409, "idempotency_key_reused")
    )
    const scans = await store.admin.get<CountScansResponse>(`${path}/${id}/scans?limit=2`)
    expect(scans).toMatchObject({
      count: 5,
      scans: [{ number: n("D"), scanned_by: { type: "user" } }, {}],
    })
  })

  it("asks which unit is meant where several bear a number, unless one stands where it is counted", async () => {
    const other = await unitsIn(store)
    await other.receive(named("A", "T"), { location_id: there })
    await (await unitsIn(store)).receive(named("T"), { location_id: there })
    const id = await open()
    expect((await scan(id, [n("A"), n("T")])).scans).toMatchObject([
      { result: "counted", serial_id: ids["A"] },
      { result: "ambiguous", serial_id: null },
    ])
  })

  it("closes once, whoever is first, and not over what moved after it was read", async () => {
    const id = await open()
    await approved(id)
    const body = { missing: "all", reason: "gone" }
    const results = await Promise.allSettled([
      post(`/${id}/close`, body),
      post(`/${id}/close`, body),
      move([n("A")], there),
    ])
    const codes = results.flatMap((result) =>
      result.status === "rejected" ? [(result.reason as { body: { code: string } }).body.code] : []
    )
    for (const code of codes) {
      expect(["count_ended", "stale_write", "not_in_status", "busy"]).toContain(code)
    }
    expect(await units.level()).toMatchObject({ awaiting: 0, discrepancy: 0 })
    const [here, away] = await stock()
    const lost = (await units.statuses()).filter((status) => status.endsWith("lost")).length
    expect(here! + (away ?? 0) + lost).toBe(4)
  })

  it("is cancelled, and then nothing more is done to it", async () => {
    const id = await open()
    const { count } = await post(`/${id}/cancel`, { reason: "fire drill" })
    expect(count).toMatchObject({ status: "cancelled", outcomes: null })
    await expect(scan(id, [n("A")])).rejects.toMatchObject(refused(409, "count_ended"))
    await expect(review(id)).rejects.toMatchObject(refused(409, "count_ended"))
    await expect(post(`/${id}/cancel`)).rejects.toMatchObject(refused(409, "count_ended"))
    const list = await store.admin.get<CountListResponse>(
      `${path}?status=cancelled&location_id=${units.locationId}&limit=1`
    )
    expect(list.counts).toMatchObject([{ id, status: "cancelled" }])
  })

  it.each<[string, object, number, string | undefined]>([
    ["an unknown location", { location_id: "sloc_no" }, 404, "unknown_location"],
    ["an unknown item", { inventory_item_ids: ["iitem_no"] }, 404, "unknown_item"],
    ["no items", { inventory_item_ids: [] }, 400, undefined],
    ["an empty bin", { bin: " " }, 400, undefined],
  ])("refuses to count %s", async (_, body, status, code) => {
    await expect(open(body)).rejects.toMatchObject({ status, body: code ? { code } : {} })
  })

  it("refuses unknown counts, bad scans, and ticks of what it does not say", async () => {
    await expect(show("sercnt_no")).rejects.toMatchObject(refused(404, "unknown_count"))
    await expect(scan("sercnt_no", ["A"])).rejects.toMatchObject(refused(404, "unknown_count"))
    await expect(post("/sercnt_no/review")).rejects.toMatchObject(refused(404, "unknown_count"))
    const id = await open()
    await expect(scan(id, [])).rejects.toMatchObject({ status: 400 })
    await expect(scan(id, ["A\u0000"])).rejects.toMatchObject({ status: 400 })
    expect((await scan(id, ["9".repeat(900), { serial_id: "ser_no" }])).scans).toMatchObject([
      { result: "unreadable" },
      { result: "unreadable" },
    ])
    await scan(id, [n("A")])
    await approved(id)
    await expect(
      post(`/${id}/close`, { missing: [ids["A"], ids["B"], "ser_no"], reason: "gone" })
    ).rejects.toMatchObject({
      status: 400,
      body: { code: "not_in_review", total: 2, serials: [{ serial: n("A") }, {}] },
    })
    expect(await stock()).toEqual([4, null])
  })

  it("counts ten thousand units, and corrects thousands in one operation", async () => {
    const all = numbers(10_000, `CT${made}L`)
    await units.receive(all)
    const id = await open()
    await scan(id, all.slice(0, 8_000))
    await approved(id)
    expect((await show(id)).outcomes).toMatchObject({ found: 8_000, missing: 2_004 })
    const { operation } = await post(`/${id}/close`, { missing: "all", reason: "gone" })
    expect(operation.serial_count).toBe(2_004)
    expect(await stock()).toEqual([8_000, null])
  }, 120_000)
}

export default suite
