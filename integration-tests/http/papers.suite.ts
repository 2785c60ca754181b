import { fulfilOrder } from "../../scripts/store-client"
import type { DeliveryOperationResponse } from "../../src/types/deliveries"
import { casesOf } from "../support/cases"
import { pdfPages, pdfSizes, scansOfPdf } from "../support/pdf"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Packing slips, receiving slips and repair tickets: papers with serials. */
const suite: StoreSuite = (store) => {
  let units: Units

  const fetched = (path: string) =>
    fetch(`${store.server.baseUrl}/admin${path}`, { headers: store.admin.headers })
  const printed = async (path: string) => {
    const answer = await fetched(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/pdf")
    return new Uint8Array(await answer.arrayBuffer())
  }
  const textOf = async (path: string) =>
    (await pdfPages(await printed(path))).join("\n").replace(/\s+/g, " ")

  beforeAll(async () => {
    await store.reset()
    units = await unitsIn(store)
  })

  it("pack an order: its lines, what is captured and has left, and what is missing", async () => {
    // Medusa 2.21.2 fulfils in part only where the rest has free stock too.
    await units.receive(["P-001", "P-002", "P-003", "P-004", "P-005", "P-006"])
    const order = await units.order(3)
    await units.capture(order, ["P-001", "P-003"])
    const path = `/orders/${order.id}/serials/packing-slip`
    const text = await textOf(path)
    expect(text).toMatch(/Packing slip #\d+/)
    expect(text).toContain("3 ×")
    expect(text).toContain("P-001 P-003")
    expect(text).toContain("1 serial number is missing")
    expect(text).not.toContain("P-002")
    expect(text).toContain("Ship to")

    const fulfilment = await fulfilOrder(store.admin, order.id, {
      locationId: units.locationId,
      items: [{ id: order.line, quantity: 2 }],
    })
    await units.capture(order, ["P-004"])
    const parcel = await textOf(`${path}?fulfillment_id=${fulfilment}`)
    expect(parcel).toContain("2 ×")
    expect(parcel).toContain("P-001 P-003")
    expect(parcel).not.toContain("P-004")
    expect(await textOf(path)).toContain("P-004 P-001 P-003")
    expect(pdfSizes(await printed(`${path}?paper=letter`))).toEqual([
      { width: 215.9, height: 279.4 },
    ])
    expect((await fetched(`${path}?fulfillment_id=ful_none`)).status).toBe(404)
    expect((await fetched("/orders/order_none/serials/packing-slip")).status).toBe(404)
    expect((await fetched(`${path}?paper=a0`)).status).toBe(400)
  })

  it("of a receipt have every number on as many pages as it takes; other operations have none", async () => {
    const numbers = Array.from({ length: 1_200 }, (_, at) => `R-${String(at).padStart(5, "0")}`)
    const { operation } = await units.receive(numbers, { reference: "PO 7 żółć", supplier: "Acme" })
    const path = `/serials/operations/${operation.id}/receiving-slip`
    const pages = await pdfPages(await printed(path))
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.join(" ").match(/R-\d{5}/g)).toEqual(numbers)
    expect(pages[0]).toContain("1200 units")
    expect(pages[0]).toContain("Acme")
    expect(pages[0]).toContain("PO 7 żółć")
    expect(pages[0]).toContain("Main warehouse")
    expect(pages[1]).toContain("Page 2")

    const other = await store.admin.post<{ operation: { id: string } }>("/admin/serials/commands", {
      command: "lose",
      serial_ids: [(await units.unit("R-01199")).id],
      reason: "gone",
    })
    const refused = await fetched(`/serials/operations/${other.operation.id}/receiving-slip`)
    expect(refused.status).toBe(409)
    expect(await refused.json()).toMatchObject({ code: "not_a_receipt" })
    expect((await fetched("/serials/operations/none/receiving-slip")).status).toBe(404)
  })

  it("of a delivery say for each line what was ordered, what came, and what became of its numbers", async () => {
    const { delivery } = await store.admin.post<DeliveryOperationResponse>(
      "/admin/serial-deliveries",
      {
        supplier: "Łódź Tools",
        reference: "PO 8",
        location_id: units.locationId,
        expected_on: "2030-02-01",
        lines: [{ inventory_item_id: units.itemId, quantity: 3, serials: ["D-1", "D-2"] }],
      }
    )
    await store.admin.post(`/admin/serial-deliveries/${delivery.id}/receive`, {
      inventory_item_id: units.itemId,
      serials: ["D-1", "D-9"],
    })
    const text = await textOf(`/serial-deliveries/${delivery.id}/receiving-slip`)
    for (const said of ["Łódź Tools", "PO 8", "2030-02-01", "2 / 3"]) expect(text).toContain(said)
    expect(text).toContain("Still expected (1) D-2")
    expect(text).toContain("Received (1) D-1")
    expect(text).toContain("Not announced (1) D-9")
    expect((await fetched("/serial-deliveries/none/receiving-slip")).status).toBe(404)
  })

  it("of a repair say what it is about; a scan of the paper finds the units", async () => {
    await units.receive(["T-1", "T-ü"])
    const { case: opened } = await casesOf(store).open({
      kind: "internal",
      serials: ["T-1", "T-ü"],
      vendor: "Mendwell & Søn",
      reference: "RMA 5",
      fault: `Does not\nstart. ${"Very ".repeat(90)}`,
      due_on: "2030-03-01",
    })
    const path = `/serial-cases/${opened.id}/ticket`
    const pdf = await printed(path)
    expect([...(await scansOfPdf(pdf))].sort()).toEqual(["T-1", "T-ü"])
    const text = (await pdfPages(pdf)).join(" ").replace(/\s+/g, " ")
    for (const said of ["Mendwell & Søn", "RMA 5", "Does not start.", "2030-03-01", "T-ü"]) {
      expect(text).toContain(said)
    }
    expect((await fetched("/serial-cases/none/ticket")).status).toBe(404)
  })
}

export default suite
