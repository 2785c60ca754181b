import { fulfilOrder, receiveReturn, requestReturn } from "../../scripts/store-client"
import { addDays } from "../../src/lifecycle/calendar"
import type { DeliveryOperationResponse } from "../../src/types/deliveries"
import type { LotListResponse, TraceResponse } from "../../src/types/lots"
import { numbers } from "../support/operations"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Lots, and who got their units, in both directions. */
const suite: StoreSuite = (store) => {
  let units: Units
  let at = 0
  let lot: string
  const no = (number: number) => `${lot}-${number}`
  const today = new Date().toISOString().slice(0, 10)

  beforeEach(async () => {
    units = await unitsIn(store)
    at += 1
    lot = `HTTP-LOT-${at}`
  })

  const query = (said: Record<string, string>) => new URLSearchParams(said).toString()
  const lots = (said: Record<string, string> = { lot }) =>
    store.admin.get<LotListResponse>(`/admin/serial-lots?${query(said)}`)
  const trace = (said: Record<string, string> = { lot }) =>
    store.admin.get<TraceResponse>(`/admin/serial-lots/trace?${query(said)}`)
  const file = async (said: Record<string, string>) => {
    const url = `${store.server.baseUrl}/admin/serial-lots/trace/export?${query(said)}`
    const answer = await fetch(url, { headers: store.admin.headers })
    return { answer, rows: (await answer.text()).split("\r\n").slice(1, -1) }
  }
  const sell = async (serials: string[], email?: string) => {
    const order = await units.order(serials.length, email)
    await units.capture(order, serials)
    const fulfillment_id = await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
    })
    return { ...order, fulfillment_id }
  }

  it("are listed with what of them is here and who has the rest", async () => {
    const dates = { made_on: "2025-05-01", expires_on: addDays(today, 40), supplier: "Medi Supply" }
    await units.receive([no(1), no(2), no(3)], { lot, ...dates })
    await sell([no(1)])
    const { lots: found, count } = await lots()
    expect(count).toBe(1)
    expect(found).toMatchObject([
      {
        lot,
        item: { id: units.itemId },
        units: 3,
        on_hand: 2,
        sellable: 2,
        with_customers: 1,
        customers: 1,
        made_from: "2025-05-01",
        expires_from: dates.expires_on,
        expires_until: dates.expires_on,
        suppliers: ["Medi Supply"],
      },
    ])
    const item = { inventory_item_id: units.itemId }
    expect((await lots({ q: lot.toLowerCase(), ...item })).count).toBe(1)
    expect((await lots({ ...item, expires_within: "39" })).count).toBe(0)
    expect((await lots({ ...item, expires_within: "40" })).count).toBe(1)
    expect((await lots({ ...item, expires_before: dates.expires_on })).count).toBe(0)
  })

  it("say who got which unit, from which delivery it came, and what came back", async () => {
    const { delivery } = await store.admin.post<DeliveryOperationResponse>(
      "/admin/serial-deliveries",
      {
        supplier: "Medi Supply",
        reference: "PO-77",
        location_id: units.locationId,
        lines: [{ inventory_item_id: units.itemId, quantity: 2 }],
      }
    )
    await store.admin.post(`/admin/serial-deliveries/${delivery.id}/receive`, {
      inventory_item_id: units.itemId,
      serials: [no(1), no(2)],
      lot,
    })
    await units.receive([no(3)], { lot, supplier: "Other", reference: "RE-5" })
    const first = await sell([no(1)], "ward-a@lots.example.com")
    const returnId = await requestReturn(store.admin, {
      orderId: first.id,
      locationId: units.locationId,
      items: [{ id: first.line, quantity: 1 }],
    })
    await units.captureReturn(returnId, first.line, [{ serial: no(1) }])
    await receiveReturn(store.admin, returnId, { good: [{ id: first.line, quantity: 1 }] })
    const second = await sell([no(1)], "ward-b@lots.example.com")

    const { lines, count } = await trace()
    expect(count).toBe(4)
    const came = { supplier: "Medi Supply", delivery_id: delivery.id, reference: "PO-77" }
    expect(lines).toMatchObject([
      {
        number: no(1),
        status: "sold",
        lot,
        item: { id: units.itemId },
        holder: { email: "ward-b@lots.example.com" },
        source: { ...came, received_at: expect.any(String) },
        left: {
          order: { id: first.id },
          customer: { email: "ward-a@lots.example.com" },
          fulfillment_id: first.fulfillment_id,
          sold_at: expect.any(String),
          ended_at: expect.any(String),
        },
      },
      {
        number: no(1),
        left: {
          order: { id: second.id },
          customer: { email: "ward-b@lots.example.com" },
          ended_at: null,
        },
      },
      { number: no(2), status: "in_stock", holder: null, source: came, left: null },
      {
        number: no(3),
        source: { supplier: "Other", delivery_id: null, reference: "RE-5" },
        left: null,
      },
    ])

    // And back: what a customer, or an order, got.
    const customer_id = lines[1]!.left!.customer!.id
    expect((await trace({ customer_id })).lines).toMatchObject([
      { number: no(1), lot, left: { order: { id: second.id } } },
    ])
    expect((await trace({ order_id: first.id })).lines).toMatchObject([
      { number: no(1), lot, left: { ended_at: expect.any(String) } },
    ])
    expect(await trace({ order_id: first.id, customer_id })).toMatchObject({ count: 0 })
    expect(await trace({ customer_id, lot: "another" })).toMatchObject({ count: 0 })
  })

  it("are a file with every line once, however many, and what a spreadsheet would carry out is defused", async () => {
    const evil = `=1+1 🩹 ${lot}`
    await units.receive([no(1)], { lot: evil, supplier: "@now" })
    const { answer, rows } = await file({ lot: evil })
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8")
    expect(answer.headers.get("content-disposition")).toMatch(
      /filename="trace-\d{4}-\d\d-\d\d\.csv"/
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(`"'${evil}"`)
    expect(rows[0]).toContain(`"'@now"`)

    const many = numbers(2_500, `${lot}-M`)
    await units.receive(many, { lot })
    await sell([many[0]!])
    const lines = (await file({ lot })).rows
    expect(lines.map((row) => row.slice(1, -1).split('","')[3])).toEqual(many)
    expect(lines[0]).toContain("@")
  })

  it.each([
    "trace",
    "trace?inventory_item_id=x",
    "trace?lot=",
    "trace?lot=a&limit=0",
    "trace?lot=a%00",
    "trace/export",
    "trace/export?lot=a&limit=1",
    "?expires_within=-1",
    "?expires_within=soon",
    "?expires_before=2026-02-30",
    "?unknown=1",
  ])("refuses %s", async (path) => {
    const to = path.startsWith("?") ? path : `/${path}`
    expect(await store.admin.send("GET", `/admin/serial-lots${to}`)).toMatchObject({
      status: 400,
      body: { code: expect.stringMatching(/^invalid_(?:request|value)$/) },
    })
  })

  it("answers what nobody has with an empty page, and is for those who are logged in", async () => {
    for (const nasty of ["%", "'; drop table serial; --", "🦄", "\\"]) {
      expect(await trace({ lot: nasty })).toMatchObject({ lines: [], count: 0 })
      expect(await lots({ q: nasty })).toMatchObject({ lots: [], count: 0 })
      expect(await trace({ customer_id: nasty })).toMatchObject({ count: 0 })
    }
    const url = `${store.server.baseUrl}/admin/serial-lots/trace?lot=x`
    expect((await fetch(url)).status).toBe(401)
  })
}

export default suite
