import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  cancelFulfilment,
  fulfilOrder,
  readOrder,
  readStock,
  receiveReturn,
  requestReturn,
} from "../../scripts/store-client"
import type {
  BookEntryView,
  BookResponse,
  CorrectBookEntryResponse,
  TransfereeResponse,
  UnitBookResponse,
} from "../../src/types/book"
import type { PolicyBody } from "../../src/types/policies"
import {
  validateDispositionWorkflow,
  type Disposition,
} from "../../src/workflows/book/validate-disposition"
import { byCode } from "../support/by-code"
import type { StoreSuite } from "../support/store"
import { revert } from "../support/undoing/stage"
import { unitsIn, type Units } from "../support/units"

/** What another plugin says of a disposition; it has no objection unless a test says so. */
let judge: (disposition: Disposition) => void = () => undefined

/** The acquisition and disposition record. */
const suite: StoreSuite = (store) => {
  let units: Units

  beforeAll(() => {
    validateDispositionWorkflow.hooks.validateDisposition(({ disposition }) => {
      judge(disposition as Disposition)
    })
  })
  beforeEach(() => {
    judge = () => undefined
  })

  const begin = async (book: NonNullable<PolicyBody["parts"]>["book"] = "keep") => {
    units = await unitsIn(store, { policy: { book } })
  }
  const book = async (number: string) => {
    const { id } = await units.unit(number)
    return (await store.admin.get<UnitBookResponse>(`/admin/serials/${id}/book`)).entries
  }
  const told = (entries: readonly BookEntryView[]) =>
    entries.map(({ side, via, party, is_withdrawn, corrects_no }) =>
      [side, via, party.name, corrects_no && "corrects", is_withdrawn && "withdrawn"]
        .filter(Boolean)
        .join(" ")
    )
  const lines = (query = "") =>
    store.admin.get<BookResponse>(`/admin/serial-book?inventory_item_id=${units.itemId}${query}`)
  const correct = (entry: BookEntryView, body: object, headers?: Record<string, string>) =>
    store.admin.post<CorrectBookEntryResponse>(
      `/admin/serial-book/${entry.entry_no}/correct`,
      body,
      headers
    )
  const transferee = (orderId: string) => `/admin/orders/${orderId}/serials/transferee`
  const sell = async (numbers: string[], email?: string) => {
    const order = await units.order(numbers.length, email)
    await units.capture(order, numbers)
    await fulfilOrder(store.admin, order.id)
    return order
  }
  const exported = async (entries: string) => {
    const path = `/admin/serial-book/export?inventory_item_id=${units.itemId}&entries=${entries}`
    const answer = await fetch(`${store.server.baseUrl}${path}`, { headers: store.admin.headers })
    expect(answer.status).toBe(200)
    const [head, ...rows] = (await answer.text()).split("\r\n").slice(0, -1)
    const names = head!.slice(1, -1).split('","')
    return rows.map((row) => {
      const cells = row.slice(1, -1).split('","')
      return Object.fromEntries(names.map((name, at) => [name, cells[at]]))
    })
  }

  it("has a line of each unit that comes and goes, with whom, frozen", async () => {
    await begin()
    await store.admin.post(`/admin/inventory-items/${units.itemId}`, {
      metadata: { calibre: "9 mm", type: "Pistol" },
    })
    await units.receive(["007", "B2"], {
      supplier: "Maker & Co",
      manufacturer: "Maker",
      model: "M1",
      received_at: "2026-02-03T10:00:00.000Z",
      acquired_from: { name: "Maker & Co", address: "2 Works Rd, Town", licence_number: "LIC-1" },
    })
    const [acquired] = await book("007")
    expect(acquired).toMatchObject({
      side: "acquisition",
      via: "receive",
      occurred_on: "2026-02-03",
      recorded_at: expect.not.stringMatching("2026-02-03T10"),
      number: "007",
      party: { name: "Maker & Co", address: "2 Works Rd, Town", licence_number: "LIC-1" },
      lacks: null,
      actor: { type: "user" },
    })
    expect(acquired!.title).toBeTruthy()
    expect(acquired!.fields.map(({ key, value }) => [key, value])).toEqual([
      ["manufacturer", "Maker"],
      ["importer", null],
      ["model", "M1"],
      ["type", "Pistol"],
      ["calibre", "9 mm"],
    ])

    const email = `book-${units.itemId}@example.com`
    const order = await sell(["007"], email)
    const [, disposed] = await book("007")
    expect(disposed).toMatchObject({
      side: "disposition",
      via: "sell",
      order: { id: order.id },
      party: { licence_number: null },
      lacks: null,
    })
    expect(disposed!.party.name).toBeTruthy()
    expect(disposed!.party.address).toBeTruthy()
    expect(await lines("&state=open")).toMatchObject({ count: 1, lines: [{ number: "B2" }] })
    expect(await lines("&state=disposed")).toMatchObject({ count: 1, lines: [{ number: "007" }] })
    expect(await lines("&q=b2")).toMatchObject({ count: 1 })
    expect(await lines("&acquired_until=2026-02-02")).toMatchObject({ count: 0 })

    // What the products say later, and who is deleted, changes nothing.
    await store.admin.post(`/admin/inventory-items/${units.itemId}`, {
      title: "Renamed",
      metadata: { calibre: "12", type: "Shotgun" },
    })
    const { customer_id } = await readOrder(store.admin, order.id)
    await store.container.resolve(Modules.CUSTOMER).deleteCustomers([customer_id!])
    expect(await book("007")).toEqual([expect.objectContaining(acquired!), disposed])

    // Back from whom it went to.
    const returned = await requestReturn(store.admin, {
      orderId: order.id,
      items: [{ id: order.line, quantity: 1 }],
      locationId: units.locationId,
    })
    await units.captureReturn(returned, order.line, [{ serial: "007" }])
    await receiveReturn(store.admin, returned, { good: [{ id: order.line, quantity: 1 }] })
    expect((await book("007")).at(-1)).toMatchObject({
      side: "acquisition",
      via: "return_to_stock",
      party: disposed!.party,
    })
  })

  it("corrects by further entries, and never erases", async () => {
    await begin()
    await units.receive(["A1"], { supplier: "Makr" })
    const [wrong] = await book("A1")
    const body = {
      party: { name: "Maker 🎯", address: "=1+1", licence_number: null },
      occurred_on: "2026-01-01",
      fields: [{ key: "calibre", value: ".22" }],
      reason: "misspelt",
    }
    const key = { "Idempotency-Key": "correct once" }
    const { entry, operation } = await correct(wrong!, body, key)
    expect(operation).toMatchObject({ kind: "correct_book", state: "done" })
    expect(entry).toMatchObject({
      corrects_no: wrong!.entry_no,
      party: body.party,
      occurred_on: "2026-01-01",
      reason: "misspelt",
      number: "A1",
    })
    expect((await correct(wrong!, body, key)).entry).toEqual(entry)
    const both = await book("A1")
    expect(both).toHaveLength(2)
    expect(both[0]).toEqual({ ...wrong, corrected_by: entry.entry_no })
    await expect(correct(wrong!, body)).rejects.toMatchObject({
      status: 409,
      body: { code: "entry_corrected", serials: [{ serial: "A1" }] },
    })
    await expect(correct(entry, { reason: "nothing" })).rejects.toMatchObject({
      status: 400,
      body: { code: "entry_unchanged" },
    })
    await expect(correct(entry, { occurred_on: "2026-01-02" })).rejects.toMatchObject({
      status: 400,
    })
    for (const [number, code] of [
      [" ", "empty_number"],
      ["\u0007", "malformed_number"],
      ["字".repeat(1000), "malformed_number"],
    ]) {
      await expect(correct(entry, { number, reason: "misread" })).rejects.toMatchObject({
        status: 400,
        body: { code },
      })
    }
    for (const unknown of ["0", "99999999", "99999999999", "x"]) {
      await expect(
        store.admin.post(`/admin/serial-book/${unknown}/correct`, body)
      ).rejects.toMatchObject({ status: 404, body: { code: "unknown_entry" } })
    }
    await expect(revert(store, operation.id)).rejects.toMatchObject({
      body: { code: "undone_by_flow" },
    })
    // Whom it came from is known from then on, with the address.
    await units.receive(["A2"], { supplier: "Maker 🎯" })
    expect((await book("A2"))[0]!.party).toMatchObject({ address: "=1+1" })
  })

  it("withdraws what was undone or cancelled, and shows it", async () => {
    await begin()
    const received = await units.receive(["A1"])
    await revert(store, received.operation.id)
    expect(await lines("&state=withdrawn")).toMatchObject({ count: 1, lines: [{ number: "A1" }] })
    await units.receive(["A1"])
    const order = await sell(["A1"])
    const { fulfillment_id } = await units.unit("A1")
    await cancelFulfilment(store.admin, order.id, fulfillment_id!)
    expect(told(await book("A1")).map((text) => text.replace(/ [A-Z]\w+ [A-Z]\w+/, ""))).toEqual([
      "acquisition receive",
      "acquisition receive corrects withdrawn",
      "acquisition receive",
      "disposition sell",
      "disposition sell corrects withdrawn",
    ])
    expect(await lines("&state=open")).toMatchObject({ count: 1 })
    const withdrawn = (await book("A1")).at(-1)!
    await expect(
      correct(withdrawn, { occurred_on: "2026-01-01", reason: "no" })
    ).rejects.toMatchObject({ body: { code: "entry_withdrawn" } })
  })

  it("is exported with its original entries, its corrected ones, and both", async () => {
    await begin()
    await units.receive(["007"], { supplier: "=SUM(1)" })
    await sell(["007"])
    const [acquired] = await book("007")
    await correct(acquired!, {
      party: { name: "Maker", address: "2 Works Rd", licence_number: "0815" },
      reason: "wrong name",
    })
    const [original] = await exported("original")
    expect(original).toMatchObject({
      number: "007",
      acquired_from: "'=SUM(1)",
      acquired_by: "receive",
      disposed_by: "sell",
      state: "disposed",
    })
    const corrected = await exported("corrected")
    expect(corrected).toHaveLength(1)
    expect(corrected[0]).toMatchObject({
      line: original!.line,
      acquired_from: "Maker",
      acquired_from_licence_number: "0815",
    })
    const both = await exported("both")
    expect(
      both.map(({ side, corrects, party, reason }) => [side, corrects, party, reason])
    ).toEqual([
      ["acquisition", "", "'=SUM(1)", ""],
      ["disposition", "", both[1]!.party, ""],
      ["acquisition", String(acquired!.entry_no), "Maker", "wrong name"],
    ])
    await expect(store.admin.get("/admin/serial-book/export?entries=none")).rejects.toMatchObject({
      status: 400,
    })
  })

  it("names another dealer where staff say so before the units leave", async () => {
    await begin()
    await units.receive(["A1"])
    const order = await units.order(1)
    await units.capture(order, ["A1"])
    const before = await store.admin.get<TransfereeResponse>(transferee(order.id))
    expect(before).toMatchObject({ is_kept: true, transferee: null, lacks: null })
    expect(before.recipient!.name).toBeTruthy()
    const dealer = { name: "Other Dealer", address: "3 High St", licence_number: "DL-9" }
    await store.admin.post(transferee(order.id), { ...dealer, address: "wrong" })
    await store.admin.post(transferee(order.id), dealer)
    await fulfilOrder(store.admin, order.id)
    expect((await book("A1")).at(-1)).toMatchObject({ party: dealer, order: { id: order.id } })
    // What is said later does not change it.
    await store.admin.delete(transferee(order.id))
    expect(await store.admin.get(transferee(order.id))).toMatchObject({ transferee: null })
    expect((await book("A1")).at(-1)).toMatchObject({ party: dealer })
    for (const bad of [{}, { name: "" }, { ...dealer, other: 1 }]) {
      await expect(store.admin.post(transferee(order.id), bad)).rejects.toMatchObject({
        status: 400,
      })
    }
    await expect(store.admin.get(transferee("order_none"))).rejects.toMatchObject({ status: 404 })
  })

  it("keeps units back while whom they go to lacks what the policy demands", async () => {
    await begin("require_licence")
    await units.receive(["A1"])
    const order = await units.order(1)
    await units.capture(order, ["A1"])
    expect(await store.admin.get(transferee(order.id))).toMatchObject({ lacks: "licence" })
    await expect(fulfilOrder(store.admin, order.id)).rejects.toMatchObject({
      status: 409,
      body: {
        code: "disposition_incomplete",
        serials: [{ serial: "A1", detail: { lacks: "licence" } }],
      },
    })
    expect(await units.statuses()).toEqual(["A1 reserved"])
    await store.admin.post(transferee(order.id), { name: "Licensed", licence_number: "L-1" })
    await fulfilOrder(store.admin, order.id)
    expect(await units.statuses()).toEqual(["A1 sold"])
  })

  it("lets another plugin refuse before anything has happened", async () => {
    await begin()
    await units.receive(["A1"])
    const order = await units.order(1)
    await units.capture(order, ["A1"])
    const asked: Disposition[] = []
    const stock = () => readStock(store.admin, units.itemId, units.locationId)
    const before = await stock()
    judge = (disposition) => {
      asked.push(disposition)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "the check came back denied.")
    }
    const refused = {
      status: 409,
      body: {
        code: "disposition_refused",
        message: "A1 may not leave (the check came back denied).",
        serials: [{ serial: "A1" }],
      },
    }
    await expect(fulfilOrder(store.admin, order.id)).rejects.toMatchObject(refused)
    expect(asked).toMatchObject([{ order_id: order.id, serials: [{ number: "A1" }] }])
    expect(asked[0]!.party!.name).toBeTruthy()
    expect(await units.statuses()).toEqual(["A1 reserved"])
    expect((await readOrder(store.admin, order.id)).fulfillments).toEqual([])
    expect(await stock()).toEqual(before)
    expect(await book("A1")).toHaveLength(1)
    // One that breaks down refuses as well, and tells no more than that.
    judge = () => {
      throw new Error("secret of the other plugin")
    }
    await expect(fulfilOrder(store.admin, order.id)).rejects.toMatchObject({
      status: 409,
      body: { message: "A1 may not leave (it could not be checked)." },
    })
    judge = () => undefined
    await fulfilOrder(store.admin, order.id)
    expect(await units.statuses()).toEqual(["A1 sold"])
  })

  it("tells another plugin which units the strategy chooses, and lets none of them be taken if it refuses", async () => {
    units = await unitsIn(store, {
      policy: { book: "require", fulfillment: "auto", strategy: "fifo" },
    })
    await units.receive(["F1"])
    await units.receive(["F2", "F3"])
    const order = await units.order(2)
    const asked: Disposition["serials"][] = []
    judge = ({ serials }) => {
      asked.push(serials)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "denied")
    }
    await expect(fulfilOrder(store.admin, order.id)).rejects.toMatchObject({
      status: 409,
      body: { code: "disposition_refused", serials: [{ serial: "F1" }, { serial: "F2" }] },
    })
    // Code that bypasses HTTP asks only when the units are chosen; they are put back.
    const fulfilling = byCode(store, units).fulfil(order.id, order.line, 2)
    await expect(fulfilling).rejects.toMatchObject({ message: expect.stringContaining("denied") })
    const told = (serials: Disposition["serials"]) =>
      serials.map(({ number, is_foreseen }) => [number, is_foreseen])
    expect(asked.map(told)).toEqual([
      [
        ["F1", true],
        ["F2", true],
      ],
      [
        ["F1", false],
        ["F2", false],
      ],
    ])
    expect(await units.statuses()).toEqual(["F1 in_stock", "F2 in_stock", "F3 in_stock"])

    asked.length = 0
    judge = ({ serials, order_id, party }) => {
      asked.push(serials)
      expect([order_id, Boolean(party?.name)]).toEqual([order.id, true])
    }
    await fulfilOrder(store.admin, order.id)
    expect(asked).toHaveLength(2)
    expect(asked[1]).toEqual(asked[0]!.map((unit) => ({ ...unit, is_foreseen: false })))
    expect(await units.statuses()).toEqual(["F1 sold", "F2 sold", "F3 in_stock"])
  })

  it("asks nobody, and has nothing, of items whose policy keeps none", async () => {
    await begin("off")
    judge = () => {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "never")
    }
    await units.receive(["A1"])
    await sell(["A1"])
    expect(await book("A1")).toEqual([])
    expect(await lines()).toMatchObject({ count: 0 })
  })

  it("has the merchant's columns, and entries keep those that they were written with", async () => {
    await begin()
    const settings = "/admin/serial-book/settings"
    await units.receive(["A1"], { model: "M1" })
    const { setting } = await store.admin.get<{ setting: object }>(settings)
    expect(setting).toMatchObject({ is_per_location: false })
    const fields = [{ key: "barrel", label: "Barrel length" }]
    await store.admin.post(settings, { fields, is_per_location: false })
    await store.admin.post(`/admin/inventory-items/${units.itemId}`, { metadata: { barrel: 20 } })
    await units.receive(["A2"])
    expect((await book("A2"))[0]!.fields).toEqual([{ ...fields[0], value: "20" }])
    expect((await book("A1"))[0]!.fields).toContainEqual({
      key: "model",
      label: "Model",
      value: "M1",
    })
    const rows = await exported("corrected")
    expect(rows.map((row) => [row["Barrel length"], row.Model])).toEqual([
      ["", "M1"],
      ["20", ""],
    ])
    for (const bad of [
      { fields: [...fields, ...fields], is_per_location: false },
      { fields: [{ key: "No Key", label: "x" }], is_per_location: false },
      { fields },
    ]) {
      await expect(store.admin.post(settings, bad)).rejects.toMatchObject({ status: 400 })
    }
    await store.admin.post(settings, setting)
  })

  it("takes a transfer as going and coming where each location keeps its own", async () => {
    await begin()
    const settings = "/admin/serial-book/settings"
    const { setting } = await store.admin.get<{ setting: { fields: object[] } }>(settings)
    await units.receive(["T-1"])
    await store.admin.post(settings, { ...setting, is_per_location: true })
    const [, there] = store.ids.locations
    await store.admin.post("/admin/serial-transfers/move", {
      destination_location_id: there!.id,
      serials: ["T-1"],
    })
    expect(told((await book("T-1")).slice(1))).toEqual([
      `disposition move ${there!.name}`,
      "acquisition move Main warehouse",
    ])
    await store.admin.post(settings, setting)
  })
}

export default suite
