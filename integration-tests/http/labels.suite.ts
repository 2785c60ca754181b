import type { LabelsBody, LabelResponse, BarcodeResponse } from "../../src/types/labels"
import { createProduct } from "../../scripts/store-client"
import { pdfPages, pdfSizes, scansOfPdf, scansOfSvg } from "../support/pdf"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

/** Labels of units, as PDF and as image, and what a scanner reads from them. */
const suite: StoreSuite = (store) => {
  let units: Units

  const answered = (body: object) =>
    fetch(`${store.server.baseUrl}/admin/serials/labels`, {
      method: "POST",
      headers: { ...store.admin.headers, "content-type": "application/json" },
      body: JSON.stringify(body),
    })
  const printed = async (body: LabelsBody) => {
    const answer = await answered(body)
    expect(answer.status).toBe(200)
    expect(answer.headers.get("content-type")).toBe("application/pdf")
    return new Uint8Array(await answer.arrayBuffer())
  }
  const refused = async (body: object) => {
    const answer = await answered(body)
    const { code, message, serials } = (await answer.json()) as Record<string, unknown>
    return { status: answer.status, code, message, serials }
  }
  const idsOf = (answer: { serials: { id: string }[] }) => answer.serials.map(({ id }) => id)

  beforeAll(async () => {
    await store.reset()
    units = await unitsIn(store)
  })

  it("are one to a page for label printers, in the order asked for, and scan back", async () => {
    const { serials } = await units.receive(["SN-001", "0042", "a:b/c"])
    const ids = serials.map(({ id }) => id).reverse()
    for (const symbology of ["code_128", "qr", "data_matrix"] as const) {
      const pdf = await printed({ serial_ids: ids, symbology, format: "roll_62x29" })
      expect(pdfSizes(pdf)).toEqual(Array(3).fill({ width: 62, height: 29 }))
      expect(await scansOfPdf(pdf)).toEqual(["a:b/c", "0042", "SN-001"])
      const [first] = await pdfPages(pdf)
      expect(first).toContain("a:b/c")
      expect(first).toMatch(/Unit \d+/)
    }
    const custom = { format: "custom", width: 40, height: 70 } as const
    const pdf = await printed({ serial_ids: [ids[0]!], symbology: "qr", ...custom })
    expect(pdfSizes(pdf)).toEqual([{ width: 40, height: 70 }])
  })

  it("stand on sheets from the label where the sheet begins, with copies, and scan back", async () => {
    const { operation, serials } = await units.receive(
      Array.from({ length: 12 }, (_, at) => `SHEET-${at}`)
    )
    const body = { operation_id: operation.id, format: "a4_21" } as const
    const pdf = await printed({ ...body, start: 20, copies: 2 })
    expect(pdfSizes(pdf)).toEqual(Array(3).fill({ width: 210, height: 297 }))
    const numbers = serials.map(({ number }) => number)
    const scans = await scansOfPdf(pdf)
    expect([...scans].sort()).toEqual([...numbers, ...numbers].sort())
    const [first, second, third] = await pdfPages(pdf)
    expect(first!.match(/SHEET-\d+/g)).toEqual(["SHEET-0", "SHEET-0"])
    expect(second!.match(/SHEET-\d+/g)).toHaveLength(21)
    expect(third!.match(/SHEET-\d+/g)).toEqual(["SHEET-11"])
    // Letter, by the filters of the list.
    const letter = await printed({
      filter: { q: "SHEET-1", inventory_item_id: units.itemId },
      format: "letter_80",
    })
    expect(pdfSizes(letter)).toEqual([{ width: 215.9, height: 279.4 }])
    expect((await scansOfPdf(letter)).sort()).toEqual(["SHEET-1", "SHEET-10", "SHEET-11"])
  })

  it("say GTIN, expiry, lot and number in GS1 where the variant has a bar code", async () => {
    const { admin, ids } = store
    const product = await createProduct(admin, ids, {
      title: "Żarówka 💡 лампа",
      variants: [{ sku: "GS1-1" }],
    })
    const [variant] = product.variants
    const itemId = variant!.inventoryItemIds[0]!
    await admin.post(`/admin/products/${product.id}/variants/${variant!.id}`, {
      ean: "9506000134352",
    })
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    const { serials } = await units.receive(["G-1", "längst"], {
      inventory_item_id: itemId,
      lot: "L7",
      expires_on: "2030-01-31",
    })
    const pdf = await printed({ serial_ids: [serials[0]!.id], symbology: "data_matrix" })
    const [scan] = await scansOfPdf(pdf)
    const elements = "010950600013435217300131" + "10L7\u001d" + "21G-1"
    expect(scan).toBe(elements)
    const { matches } = await admin.get<{ matches: { number: string; id: string }[] }>(
      `/admin/serials/lookup?scan=${encodeURIComponent(`]d2${scan}`)}`
    )
    expect(matches.map(({ id }) => id)).toEqual([serials[0]!.id])
    const [text] = await pdfPages(pdf)
    for (const said of ["Żarówka", "лампа", "GS1-1", "Lot L7", "2030-01-31"]) {
      expect(text).toContain(said)
    }
    // What GS1 cannot say is a QR code with the number itself.
    const { label } = await admin.get<LabelResponse>(
      `/admin/serials/${serials[1]!.id}/label?symbology=data_matrix&format=roll_57x32`
    )
    expect(label).toMatchObject({ symbology: "qr", content: "längst" })
    expect(await scansOfSvg(label.svg)).toEqual(["längst"])
  })

  it("hold any number, or fall back to a QR code, or are refused by name", async () => {
    const strange = ["😀 emoji", "עברית-1", "عربي ٢", "X".repeat(200), "漢字", '<&">', "ﬁ́ç"]
    const { serials } = await units.receive(strange)
    const pdf = await printed({ serial_ids: serials.map(({ id }) => id), format: "roll_57x32" })
    const scans = await scansOfPdf(pdf)
    expect(scans.map((text) => text.normalize())).toEqual(strange.map((text) => text.normalize()))
    expect(await pdfPages(pdf)).toHaveLength(strange.length)
    const long = serials[3]!
    const small = { format: "custom", width: 18, height: 18 }
    expect(
      await refused({ serial_ids: [serials[0]!.id, long.id], ...small, symbology: "qr" })
    ).toMatchObject({
      status: 400,
      code: "unprintable_number",
      serials: [{ serial: "X".repeat(200), serial_id: long.id }],
    })
    await expect(
      store.admin.get(`/admin/serials/${long.id}/label?format=custom&width=18&height=18`)
    ).rejects.toMatchObject({ status: 400 })
  })

  it("are shown as an image, and so is the bar code alone", async () => {
    const [id] = idsOf(await units.receive(["IMAGE-1"]))
    const { label } = await store.admin.get<LabelResponse>(`/admin/serials/${id}/label`)
    expect(label).toMatchObject({ symbology: "code_128", content: "IMAGE-1" })
    expect(label.svg).toMatch(/^<svg [^>]*width="57mm" height="32mm"/)
    expect(label.svg).toContain(">IMAGE-1</text>")
    expect(await scansOfSvg(label.svg)).toEqual(["IMAGE-1"])
    for (const symbology of ["code_128", "qr", "data_matrix"]) {
      const { barcode } = await store.admin.get<BarcodeResponse>(
        `/admin/serials/${id}/barcode?symbology=${symbology}`
      )
      expect(barcode).toMatchObject({ symbology, content: "IMAGE-1" })
      expect(await scansOfSvg(barcode.svg)).toEqual(["IMAGE-1"])
    }
  })

  it("are refused where it is not clear for what, and on what", async () => {
    const [id] = idsOf(await units.receive(["CLEAR-1"]))
    const serial_ids = [id!]
    for (const body of [
      {},
      { serial_ids, operation_id: "x" },
      { serial_ids: [] },
      { serial_ids, format: "a4_21", start: 22 },
      { serial_ids, format: "roll_57x32", start: 2 },
      { serial_ids, format: "custom", width: 40 },
      { serial_ids, format: "roll_57x32", width: 40, height: 20 },
      { serial_ids, format: "custom", width: 5, height: 20 },
      { serial_ids, copies: 21 },
      { serial_ids, symbology: "ean13" },
    ]) {
      expect(await answered(body)).toMatchObject({ status: 400 })
    }
    expect(await refused({ serial_ids: [id, "ser_none"] })).toMatchObject({
      status: 404,
      code: "unknown_serial",
      serials: [{ serial: "ser_none" }],
    })
    expect(await refused({ operation_id: "none" })).toMatchObject({ code: "unknown_operation" })
    expect(
      await refused({ filter: { q: "NOT-THERE", inventory_item_id: units.itemId } })
    ).toMatchObject({ status: 404, code: "nothing_to_print" })
    const anybody = await fetch(`${store.server.baseUrl}/admin/serials/labels`, { method: "POST" })
    expect(anybody.status).toBe(401)
  })

  it("come by ten thousand, while they are drawn", async () => {
    const many = await unitsIn(store)
    const numbers = Array.from({ length: 10_000 }, (_, at) => `TT-${String(at).padStart(6, "0")}`)
    const { operation } = await many.receive(numbers)
    const began = Date.now()
    const answer = await answered({ operation_id: operation.id, format: "a4_65" })
    let size = 0
    let firstAfter = 0
    for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
      firstAfter ||= Date.now() - began
      size += piece.length
    }
    const all = Date.now() - began
    expect(answer.status).toBe(200)
    expect(size).toBeGreaterThan(1_000_000)
    expect(firstAfter).toBeLessThan(all / 2)
    await many.receive(["TT-999999"])
    expect(
      await refused({ filter: { inventory_item_id: many.itemId }, format: "a4_65" })
    ).toMatchObject({ status: 400, code: "too_many_serials" })
  })
}

export default suite
