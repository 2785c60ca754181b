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
    expect(pages[0]).toContain("1,200 units")
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
    for (const said of ["Łódź Tools", "PO 8", "Feb 1, 2030", "2 / 3"]) expect(text).toContain(said)
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
    for (const said of ["Mendwell & Søn", "RMA 5", "Does not start.", "Mar 1, 2030", "T-ü"]) {
      expect(text).toContain(said)
    }
    expect((await fetched("/serial-cases/none/ticket")).status).toBe(404)
  })

  it("speak the language that is asked for, and write its numbers and days, names in any alphabet", async () => {
    const numbers = Array.from({ length: 1_022 }, (_, at) => `L-${String(at).padStart(5, "0")}`)
    const { operation } = await units.receive(numbers, { supplier: "Żółw, Αθήνα, Київ, 北京" })
    const receipt = `/serials/operations/${operation.id}/receiving-slip`
    const said = {
      en: ["Receiving slip", "1,022 units", "Supplier", "Page 1", "Date, signature"],
      de: ["Wareneingangsschein", "1.022 Einheiten", "Lieferant", "Seite 1", "Datum, Unterschrift"],
      es: ["Comprobante de recepción", "1022 unidades", "Proveedor", "Página 1", "Fecha, firma"],
      fr: ["Bon de réception", "1 022 unités", "Fournisseur", "Page 1", "Date, signature"],
      nl: ["Ontvangstbon", "1.022 exemplaren", "Leverancier", "Pagina 1", "Datum, handtekening"],
      pl: ["Dowód przyjęcia", "1022 sztuki", "Dostawca", "Strona 1", "Data, podpis"],
    }
    for (const [language, texts] of Object.entries(said)) {
      const slip = await textOf(`${receipt}?language=${language}`)
      for (const text of [...texts, "Żółw, Αθήνα, Київ,"]) expect(slip).toContain(text)
      expect(slip).toContain(numbers.at(-1))
    }

    const { case: opened } = await casesOf(store).open({
      kind: "internal",
      serials: ["L-00000"],
      vendor: "Mendwell",
      due_on: "2030-03-01",
    })
    const ticket = await textOf(`/serial-cases/${opened.id}/ticket?language=pl`)
    for (const text of ["Karta naprawy", "1 mar 2030", "Naprawa własna", "Serwis"]) {
      expect(ticket).toContain(text)
    }

    const order = await units.order(5)
    const packing = await textOf(`/orders/${order.id}/serials/packing-slip?language=pl`)
    expect(packing).toContain("Brakuje 5 numerów seryjnych")
    expect((await fetched(`${receipt}?language=xx`)).status).toBe(400)
  })

  it("are printed on a roll as well, which is cut below what stands on them", async () => {
    const { operation } = await units.receive(["W-1", "W-2"], {
      supplier: "A long name ".repeat(9),
    })
    const receipt = `/serials/operations/${operation.id}/receiving-slip?paper=roll_80`
    const [short, ...others] = pdfSizes(await printed(receipt))
    expect(others).toEqual([])
    expect(short.width).toBe(80)
    expect(short.height).toBeLessThan(120)
    expect(await textOf(receipt)).toMatch(/W-1 W-2 Date, signature$/)

    const numbers = Array.from(
      { length: 400 },
      (_, at) => `W-${String(at + 100).padStart(20, "0")}`
    )
    const long = await units.receive(numbers)
    const pdf = await printed(
      `/serials/operations/${long.operation.id}/receiving-slip?paper=roll_80`
    )
    const sizes = pdfSizes(pdf)
    expect(sizes.length).toBeGreaterThan(2)
    expect(sizes.slice(0, -1).every(({ height }) => height === 297)).toBe(true)
    expect((await pdfPages(pdf)).join(" ").match(/W-\d{20}/g)).toEqual(numbers)

    const { case: opened } = await casesOf(store).open({
      kind: "internal",
      serials: ["W-1", "W-2"],
    })
    const ticket = await printed(`/serial-cases/${opened.id}/ticket?paper=roll_80`)
    expect(await scansOfPdf(ticket)).toEqual(["W-1", "W-2"])
  })
}

export default suite
