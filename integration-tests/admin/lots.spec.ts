import { createProduct, fulfilOrder, placeOrder } from "../../scripts/store-client"
import { addDays } from "../../src/lifecycle/calendar"
import type { LookupResponse, SerialListResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"

const GTIN = "9506000134352"
const OTHER_GTIN = "9506000134369"
const FNC1 = "\u001d"

/** The day of somebody who supplies hospitals: GS1 labels come in, lots go out, one is asked for. */
describeAdmin("lots", {}, (store) => {
  it("come in by one scan each, and lead to who got them", async () => {
    const { admin, browser, ids, shop } = store
    const { page, open, screenshot } = browser
    const [here] = ids.locations
    const expires = addDays(new Date().toISOString().slice(0, 10), 45)
    const make = async (title: string, ean: string) => {
      const product = await createProduct(admin, ids, {
        title,
        variants: [{ sku: title, price: 90, stock: { [here!.id]: 0 } }],
      })
      const [variant] = product.variants
      await admin.post(`/admin/products/${product.id}/variants/${variant!.id}`, { ean })
      const itemId = variant!.inventoryItemIds[0]!
      await admin.post(`/admin/serial-policies/${itemId}`, {
        is_tracked: true,
        parts: { strategy: "fefo" },
      })
      return { itemId, variantId: variant!.id }
    }
    const pump = await make("Infusion pump", GTIN)
    await make("Syringe driver", OTHER_GTIN)
    const yymmdd = expires.slice(2).replaceAll("-", "")
    const label = (gtin: string, number: string) =>
      `]d2010${gtin}17${yymmdd}10LOT-7${FNC1}21${number}`

    // The first label says what came in; the scan is the first unit.
    await open(`/serials/receive?location_id=${here!.id}`)
    const scan = async (text: string) => {
      await page.getByTestId("scan-field").fill(text)
      await page.getByTestId("scan-field").press("Enter")
    }
    await scan("(01)09506000134376")
    await page.getByText("No item bears the GTIN").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("receive-first-scan")
    await scan(label(GTIN, "P-001"))
    const listed = page.getByTestId("receive-unit")
    await listed.filter({ hasText: "P-001" }).getByText("lot LOT-7").waitFor()

    // A scanner that is a keyboard presses Ctrl and ] for the separator.
    const field = page.getByTestId("scan-field")
    await field.pressSequentially(`010${GTIN}17${yymmdd}10LOT-7`)
    await field.press("Control+BracketRight")
    await field.pressSequentially("21P-002")
    await field.press("Enter")
    await listed.filter({ hasText: "P-002" }).getByText("lot LOT-7").waitFor()
    // One that says nothing of GS1 sends its digits.
    await scan(`010${GTIN}21P-003`)
    await listed.filter({ hasText: "P-003" }).waitFor()
    await scan(label(OTHER_GTIN, "D-001"))
    await page.getByText(/GTIN 09506000134369 is not that of .*, but that of/).waitFor()
    await screenshot("receive-wrong-gtin")
    await page.getByTestId("receive-submit").click()
    await page.getByText("3 units received").first().waitFor()
    const { serials } = await admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${pump.itemId}&order=number`
    )
    expect(serials).toMatchObject([
      { number: "P-001", lot: "LOT-7", expires_on: expires },
      { number: "P-002", lot: "LOT-7", expires_on: expires },
      { number: "P-003", lot: null },
    ])

    const line = [{ variantId: pump.variantId, quantity: 1 }]
    const order = await placeOrder(shop, ids, line, { email: "ward@lots.example.com" })
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.items![0]!.id,
      serials: ["P-001"],
    })
    await fulfilOrder(admin, order.id)

    await open("/serials/lots")
    await page.getByTestId("lots").getByText("LOT-7").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("lots")
    await open(`/serials/lots?expires_within=${encodeURIComponent(JSON.stringify("30"))}`)
    await page.getByText("No lot matches").waitFor()
    await open(`/serials/lots?expires_within=${encodeURIComponent(JSON.stringify("60"))}`)
    await page.getByTestId("lots").getByText("LOT-7").click()
    await page.getByRole("heading", { name: "Lot LOT-7" }).waitFor()
    await page.getByTestId("figure-with_customers").getByText("1").waitFor()
    const trace = page.getByTestId("trace")
    await trace.getByText("P-001").waitFor()
    await trace.getByRole("link", { name: `#${order.display_id}` }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("lot")
    const download = page.waitForEvent("download")
    await trace.getByRole("button", { name: "Save as a CSV file" }).click()
    expect((await download).suggestedFilename()).toMatch(/^trace-.*\.csv$/)
    await page.getByRole("link", { name: "Open a notice" }).click()
    expect(await page.getByLabel("Lots").inputValue()).toBe("LOT-7")

    // From the unit to its lot, and from the buyer to what they got.
    await open(`/serials/${serials[0]!.id}`)
    await page.getByRole("link", { name: "LOT-7" }).click()
    await page.getByRole("heading", { name: "Lot LOT-7" }).waitFor()
    const { matches } = await admin.get<LookupResponse>("/admin/serials/lookup?scan=P-001")
    await open(`/customers/${matches[0]!.customer!.id}`)
    await page.getByRole("link", { name: "Lots received" }).click()
    await page.getByRole("heading", { name: "What ward@lots.example.com got" }).waitFor()
    await trace.getByRole("link", { name: "LOT-7" }).waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    await screenshot("lots-of-customer-narrow")
    await page.setViewportSize({ width: 1280, height: 800 })

    // A label without a serial number leads to its item, and to its lot.
    await open("/serials")
    await scan(`(01)0${GTIN}(10)LOT-7`)
    const items = page.getByRole("list", { name: "Items with this GTIN" })
    await items.getByRole("link", { name: "Lot LOT-7" }).click()
    await page.getByRole("heading", { name: "Lot LOT-7" }).waitFor()
  })

  it("say whether they expired, and have a page whatever they are called", async () => {
    const { admin, browser, ids } = store
    const { page, open, screenshot } = browser
    const [here] = ids.locations
    const today = new Date().toISOString().slice(0, 10)
    const product = await createProduct(admin, ids, {
      title: "Saline",
      variants: [{ sku: "SA-1", price: 5, stock: { [here!.id]: 0 } }],
    })
    const itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    for (const [number, lot, expires_on] of [
      ["SA-001", "..", addDays(today, -1)],
      ["SA-002", "A, B", addDays(today, 9)],
      ["SA-003", "C", addDays(today, 99)],
    ]) {
      await admin.post("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: here!.id,
        lot,
        expires_on,
        serials: [number],
      })
    }
    await open("/serials/lots")
    const row = (name: string) =>
      page.getByRole("row").filter({ has: page.getByRole("link", { name, exact: true }) })
    await row("..").getByText("Expired", { exact: true }).waitFor()
    await row("A, B").getByText("Expires in 9 days").waitFor()
    await row("C").waitFor()
    expect(
      await row("C")
        .getByText(/^Expire/)
        .count()
    ).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("lots-expiry")

    await row("..").getByRole("link", { name: "..", exact: true }).click()
    await page.getByRole("heading", { name: "Lot .." }).waitFor()
    await page.getByTestId("lot-facts").getByText("Expired", { exact: true }).waitFor()
    await page.reload()
    await page.getByTestId("trace").getByText("SA-001").waitFor()
    await screenshot("lot-of-dots")

    // A lot's name may have a comma: it is one lot of the notice.
    await open("/serials/lots")
    await row("A, B").getByRole("link", { name: "A, B" }).click()
    await page.getByRole("link", { name: "Open a notice" }).click()
    await page.getByTestId("notice-look").click()
    await page.getByRole("button", { name: "Open for 1 unit" }).waitFor()
  })
})
