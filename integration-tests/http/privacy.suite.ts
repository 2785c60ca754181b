import { fulfilOrder, placeOrder } from "../../scripts/store-client"
import { goingOf } from "../../src/lifecycle/privacy"
import type { ErasedResponse, HeldResponse } from "../../src/types/privacy"
import { verifyAudit } from "../support/audit"
import { buyer, sellTo } from "../support/buyers"
import { casesOf } from "../support/cases"
import type { StoreSuite } from "../support/store"
import { unitsIn } from "../support/units"

/** What is held about a customer, and erasing it on request. */
const suite: StoreSuite = (store) => {
  const path = (id: string) => `/admin/serials/privacy/customers/${id}`
  const held = (id: string) => store.admin.get<HeldResponse>(path(id))
  const erase = (id: string) => store.admin.post<ErasedResponse>(`${path(id)}/erase`, {})

  beforeAll(() => store.reset())

  it("is told whole, is erased beside the chains, and every chain is whole afterwards", async () => {
    const units = await unitsIn(store)
    const [anna, other] = [await buyer(store, "pri-anna"), await buyer(store, "pri-other")]
    await sellTo(store, units, ["PRI-1", "PRI-2"], anna)
    await sellTo(store, units, ["PRI-3"], other)
    const ids = Object.fromEntries(
      await Promise.all(
        ["PRI-1", "PRI-2", "PRI-3"].map(async (no) => [no, (await units.unit(no)).id] as const)
      )
    )
    for (const [no, notes] of [
      ["PRI-1", "Anna, 555 0101, called twice"],
      ["PRI-1", "Anna wants blue"],
      ["PRI-3", "Of the other one"],
    ]) {
      await store.admin.post(`/admin/serials/${ids[no!]}`, { notes })
    }
    const fulfilled = await units.unit("PRI-1")
    await store.admin.post(`/admin/fulfillments/${fulfilled.fulfillment_id}/serials/deliver`, {
      signed_by: "Anna Example",
      note: "Left with Anna",
    })
    const cases = casesOf(store)
    const opened = await cases.open({
      kind: "customer",
      serials: ["PRI-2"],
      is_awaited: true,
      fault: "dead",
      contact: "anna@pri.example.com",
      note: "Call Anna",
    })
    await anna.shop.post(`/store/customers/me/serials/${ids["PRI-1"]}/hand-over`, {
      email: "friend@pri.example.com",
    })

    const before = await held(anna.id)
    expect(before.units.map(({ number }) => number).sort()).toEqual(["PRI-1", "PRI-2"])
    expect(before).toMatchObject({
      cases: [{ contact: "anna@pri.example.com", note: "Call Anna" }],
      proofs: [{ signed_by: "Anna Example", note: "Left with Anna", is_erased: false }],
      handovers: [{ email: "friend@pri.example.com", status: "open" }],
    })

    expect(before.former_notes.map(({ notes_before }) => notes_before)).toContain(
      "Anna, 555 0101, called twice"
    )
    const going = goingOf(anna.id, before)
    expect(going).toMatchObject({ unit_notes: 1, cases: 1, proofs: 1, handovers: 1 })

    const { erased, kept } = await erase(anna.id)
    expect(erased).toEqual(going)
    expect(kept.map(({ what }) => what)).toEqual(["events", "sales", "faults"])
    const after = JSON.stringify([
      await held(anna.id),
      await store.admin.get(`/admin/serials/${ids["PRI-1"]}/history`),
      await store.admin.get(`/admin/serials/${ids["PRI-2"]}/history`),
      await cases.show(opened.case.id),
    ])
    for (const word of [
      "555 0101",
      "wants blue",
      "Anna Example",
      "Left with",
      "Call Anna",
      "@pri.",
    ]) {
      expect(after.includes(word) ? word : null).toBeNull()
    }
    expect(Object.values(goingOf(anna.id, await held(anna.id))).some(Boolean)).toBe(false)
    expect(await erase(anna.id)).toMatchObject({
      erased: { unit_notes: 0, former_notes: 0, cases: 0, proofs: 0, handovers: 0 },
    })
    // Another's is untouched, and nothing that is verified was changed.
    expect(await units.unit("PRI-3")).toMatchObject({ notes: "Of the other one" })
    expect(await verifyAudit(store)).toMatchObject({ fault_count: 0 })
  })

  it("tells the entries of the bound book that name them, and keeps these", async () => {
    const units = await unitsIn(store, { policy: { book: "keep" } })
    const bert = await buyer(store, "pri-bert")
    await sellTo(store, units, ["PRI-9"], bert)
    const { book } = await held(bert.id)
    expect(book).toMatchObject([{ side: "disposition", number: "PRI-9" }])
    const { kept } = await erase(bert.id)
    expect(kept).toContainEqual(
      expect.objectContaining({ what: "acquisition_and_disposition", count: 1 })
    )
    expect((await held(bert.id)).book).toEqual(book)
  })

  it("tells to whom their order's units go, and keeps it for the bound book", async () => {
    const units = await unitsIn(store, { policy: { book: "keep" } })
    const cleo = await buyer(store, "pri-cleo")
    const lines = [{ variantId: units.variantId, quantity: 1 }]
    await units.receive(["PRI-T1"])
    const order = await placeOrder(store.shop, store.ids, lines, cleo)
    const dealer = { name: "Dealer", address: "1 Road", licence_number: "L-7" }
    await store.admin.post(`/admin/orders/${order.id}/serials/transferee`, dealer)
    const transferees = [{ order_id: order.id, ...dealer }]
    expect(await held(cleo.id)).toMatchObject({ units: [], transferees })
    const { kept } = await erase(cleo.id)
    expect(kept).toEqual([
      expect.objectContaining({ what: "acquisition_and_disposition", count: 1 }),
    ])
    expect((await held(cleo.id)).transferees).toEqual(transferees)
  })

  it("does not tell a buyer who had borrowed the unit before", async () => {
    const units = await unitsIn(store)
    const dora = await buyer(store, "pri-dora")
    await units.receive(["PRI-L1"])
    const serials = ["PRI-L1"]
    const loan = { serials, borrower: "Jane Doe", due_on: "2999-01-01" }
    await store.admin.post("/admin/serial-loans", loan)
    await store.admin.post("/admin/serial-loans/return", { serials })
    await store.admin.post("/admin/serials/commands", {
      command: "pass_inspection",
      serial_ids: [(await units.unit("PRI-L1")).id],
    })
    const lines = [{ variantId: units.variantId, quantity: 1 }]
    const order = await placeOrder(store.shop, store.ids, lines, dora)
    await units.capture({ id: order.id, line: order.items![0]!.id }, serials)
    await fulfilOrder(store.admin, order.id, { locationId: units.locationId })
    const told = await held(dora.id)
    expect(told.units).toMatchObject([{ number: "PRI-L1", borrower: null }])
    expect(JSON.stringify(told)).not.toContain("Jane")
  })

  it("erases what stands on evidence that was handed back, and who handed it in", async () => {
    const units = await unitsIn(store)
    const emil = await buyer(store, "pri-emil")
    await sellTo(store, units, ["PRI-8"], emil)
    const { id } = await units.unit("PRI-8")
    await store.admin.post(`/admin/serials/${id}`, { notes: "Emil, 555 0102" })
    await store.admin.post("/admin/serials/evidence", {
      inventory_item_id: units.itemId,
      location_id: units.locationId,
      serials: ["PRI-E1"],
      reason: "another shop's",
      customer_id: emil.id,
      photos: [{ url: "https://example.com/photo.jpg" }],
    })
    const evidence = await units.unit("PRI-E1")
    await store.admin.post(`/admin/serials/${evidence.id}`, { notes: "Emil brought it" })
    await store.admin.post("/admin/serials/commands", {
      command: "hand_back_evidence",
      serial_ids: [evidence.id],
      reason: "his own",
    })
    const { erased } = await erase(emil.id)
    expect(erased).toMatchObject({ unit_notes: 2 })
    expect(JSON.stringify(await held(emil.id))).not.toMatch(/555 0102|brought it/)
    expect(await verifyAudit(store)).toMatchObject({ fault_count: 0 })
  })

  it("erases each time, also under one key", async () => {
    const units = await unitsIn(store)
    const fay = await buyer(store, "pri-fay")
    await sellTo(store, units, ["PRI-9"], fay)
    const { id } = await units.unit("PRI-9")
    for (const notes of ["Fay, 555 0103", "Fay again"]) {
      await store.admin.post(`/admin/serials/${id}`, { notes })
      const key = { "Idempotency-Key": "erase fay" }
      await store.admin.post(`${path(fay.id)}/erase`, {}, key)
      expect(JSON.stringify(await held(fay.id))).not.toContain("Fay")
    }
  })

  it("keeps the notes of a unit that is only reserved for them: it is the store's", async () => {
    const units = await unitsIn(store)
    const carl = await buyer(store, "pri-carl")
    await units.receive(["PRI-7"], { notes: "Scratch on the lid" })
    const lines = [{ variantId: units.variantId, quantity: 1 }]
    const order = await placeOrder(store.shop, store.ids, lines, carl)
    await units.capture({ id: order.id, line: order.items![0]!.id }, ["PRI-7"])
    const before = await held(carl.id)
    expect(before.units).toMatchObject([{ number: "PRI-7", status: "reserved", is_theirs: false }])
    const { erased, kept } = await erase(carl.id)
    expect(erased).toMatchObject({ unit_notes: 0 })
    expect(kept).toContainEqual(expect.objectContaining({ what: "store_notes", count: 1 }))
    expect(await units.unit("PRI-7")).toMatchObject({ notes: "Scratch on the lid" })
  })

  it("is empty for whom the store does not know, and for those alone who are logged in", async () => {
    expect(await held("cus_none")).toEqual({
      customer_id: "cus_none",
      units: [],
      cases: [],
      handovers: [],
      proofs: [],
      former_notes: [],
      book: [],
      transferees: [],
    })
    expect((await erase("cus_none")).kept).toEqual([])
    expect((await store.server.send("GET", path("cus_none"))).status).toBe(401)
  })
}

export default suite
