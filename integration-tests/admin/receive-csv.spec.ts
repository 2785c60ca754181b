import type { Page } from "playwright-core"
import { createProduct } from "../../scripts/store-client"
import type { CountsResponse } from "../../src/types/stock"
import type { LookupResponse, SerialListResponse, SerialResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { holdBack, readyToScan } from "../support/held"

/** How many units one receipt takes. */
const MOST = 10_000

/** How long the dry run of the largest file may take on a busy machine. */
const DRY_RUN_MS = 20_000

/** Receiving by a CSV file with a dry run, by a long paste, and by a pattern. */
describeAdmin("receiving many units", {}, (store) => {
  let itemId: string
  let page: Page

  beforeAll(async () => {
    const { admin, ids, browser } = store
    page = browser.page
    const product = await createProduct(admin, ids, {
      title: "Sensor",
      variants: [{ sku: "SE-1", price: 5, stock: { [ids.locations[0]!.id]: 0 } }],
    })
    itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, {
      is_tracked: true,
      parts: { generator: "SE-{#####}" },
    })
    await admin.post("/admin/serial-conditions", { name: "New" })
    await admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: ids.locations[0]!.id,
      serials: ["TAKEN-1"],
    })
  })

  const openReceive = async (tab: string) => {
    const location = store.ids.locations[0]!.id
    await store.browser.open(`/serials/receive?inventory_item_id=${itemId}&location_id=${location}`)
    await page.getByRole("tab", { name: tab }).click()
  }
  const give = (name: string, text: string) =>
    page.locator("input[type=file]").setInputFiles({
      name,
      mimeType: "text/csv",
      buffer: Buffer.from(text),
    })
  const stocked = async () => {
    const { levels } = await store.admin.get<CountsResponse>(
      `/admin/serials/counts?inventory_item_id=${itemId}`
    )
    return levels[0]!.stocked
  }

  it("judges every row of a file first, and receives the good ones", async () => {
    await openReceive("File")
    const rows = [
      "Serial No;Condition;Notes;Cost;Lot;Made on;Expiry date;Warranty until;IMEI;Colour",
      '00123;New;"a; ""b""";12,50;L1;2026-01-31;2030-01-31;2028-01-31;35-209900-176148-1;red',
      "00124;Shiny;;;;;;;;",
      "TAKEN-1;;;;;;;;;",
      "00123;;;;;;;;;",
      "'=1+1;;;;;31.01.2026;;;;",
      "=2+2;;=SUM(A1);;;;;;;",
    ]
    await give("delivery.csv", `\uFEFF${rows.join("\r\n")}\r\n`)
    const report = page.getByTestId("file-report")
    await report.getByText("4 of 6 rows cannot be received.").waitFor()
    for (const reason of [
      "There is no condition Shiny.",
      /^TAKEN-1 already exists/,
      "00123 stands in row 2 of the file already.",
      "31.01.2026 is not a date: dates are written as 2027-02-28.",
      "Columns that say nothing here were left out: Colour.",
    ]) {
      await report.getByText(reason).waitFor()
    }
    await store.browser.screenshot("receive-file")
    expect(await accessibilityProblems(page)).toEqual([])
    // A dry run has received nothing.
    expect(await stocked()).toBe(1)
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      report.getByRole("button", { name: "Download the report" }).click(),
    ])
    const lines = (await textOf(await download.createReadStream())).trim().split("\r\n")
    expect(download.suggestedFilename()).toBe("delivery-report.csv")
    expect(lines).toHaveLength(5)
    expect(lines[1]).toBe('"3","Condition","Shiny","There is no condition Shiny."')

    await report.getByRole("button", { name: "Put 2 good rows on the list" }).click()
    // The list survives a reload.
    await page.reload()
    await page.getByText("2 units on the list").waitFor()
    await page.getByRole("button", { name: "Receive 2 units" }).click()
    await page.getByText("2 units received").first().waitFor()
    const { matches } = await store.admin.get<LookupResponse>("/admin/serials/lookup?scan=00123")
    const { serial } = await store.admin.get<SerialResponse>(`/admin/serials/${matches[0]!.id}`)
    expect(serial).toMatchObject({
      number: "00123",
      notes: 'a; "b"',
      cost: "12.50",
      lot: "L1",
      made_on: "2026-01-31",
      expires_on: "2030-01-31",
      supplier_warranty_end: "2028-01-31",
      condition: { name: "New" },
      identifiers: [{ type: "imei", value: "35-209900-176148-1" }],
    })
    expect(await stocked()).toBe(3)
  })

  it("refuses a file as a whole when the clerk says so, or it has no numbers", async () => {
    await openReceive("File")
    await give("numbers.csv", "serial_number\nREFUSED-1\n")
    await page.getByRole("button", { name: "Refuse the file" }).click()
    expect(await page.getByTestId("receive-unit").count()).toBe(0)
    await give("colours.csv", "colour,size\nred,1\n")
    await page.getByText(/No column is called serial_number/).waitFor()
    const long = Array.from({ length: MOST + 1 }, (_, at) => `X${at}`)
    await give("long.csv", `serial\n${long.join("\n")}`)
    await page.getByText(/split the file into 2 files/).waitFor()
  })

  it("judges and receives ten thousand rows", async () => {
    await openReceive("File")
    const lines = Array.from(
      { length: MOST },
      (_, at) => `BULK-${String(at).padStart(5, "0")},LOT-${at % 9},12.50`
    )
    const before = Date.now()
    await give("bulk.csv", `serial_number,lot,cost\n${lines.join("\n")}\n`)
    await page.getByText("10,000 rows, and all are good.").waitFor()
    const took = Date.now() - before
    console.log(`The dry run of ${MOST} rows took ${took} ms in the browser.`)
    expect(took).toBeLessThan(DRY_RUN_MS)
    await page.getByRole("button", { name: "Put 10,000 good rows on the list" }).click()
    await page.getByRole("button", { name: "Receive 10,000 units" }).click()
    await page.getByText("10,000 units received").first().waitFor({ timeout: 120_000 })
    expect(await stocked()).toBe(3 + MOST)
    await page.getByTestId("received").getByRole("button", { name: "Make claim codes" }).waitFor()
  })

  it("takes a thousand pasted lines at once, also in the field for scans", async () => {
    await openReceive("Scan")
    const numbers = Array.from({ length: 1_000 }, (_, at) => `PASTE-${at}`)
    await paste(page, numbers.join("\n"))
    await page.getByRole("button", { name: "Add 1,000 to the list" }).click()
    await page.getByText("1,000 units on the list").waitFor()
    await page.getByRole("button", { name: "Clear the list" }).click()
  })

  it("finds the items by the GTINs of a file, and receives each by itself", async () => {
    const { admin, ids, browser } = store
    const [here] = ids.locations
    const make = async (title: string, labels: { ean?: string; barcode?: string }) => {
      const product = await createProduct(admin, ids, {
        title,
        variants: [{ sku: title, price: 5, stock: { [here!.id]: 0 } }],
      })
      const [variant] = product.variants
      await admin.post(`/admin/products/${product.id}/variants/${variant!.id}`, labels)
      const id = variant!.inventoryItemIds[0]!
      await admin.post(`/admin/serial-policies/${id}`, { is_tracked: true })
      return id
    }
    const [probe, shared, nobodys] = ["9506000134352", "9506000134369", "9506000134376"]
    const meter = "9506000134383"
    const probeId = await make("Probe", { ean: probe })
    await make("Meter", { ean: meter })
    await make("Twin one", { ean: shared })
    await make("Twin two", { barcode: `0${shared}` })

    await browser.open(`/serials/receive?location_id=${here!.id}`)
    await give("colours.csv", "serial,colour\nA1,red\n")
    await page
      .getByRole("alert")
      .getByText(/No column is called gtin/)
      .waitFor()
    const rows = [
      "serial_number,gtin,lot",
      `PB-001,${probe},L1`,
      `MT-001,${meter},L1`,
      `TW-001,${shared},L1`,
      `XX-001,${nobodys},L1`,
      `PB-002,0${probe},L2`,
    ]
    await give("delivery.csv", rows.join("\n"))
    const panel = page.getByTestId("gtin-file")
    await panel.getByText(`No item bears the GTIN ${nobodys}.`).waitFor()
    await panel.getByText(/is the GTIN of several items: .*Twin one.*Twin two/).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await browser.screenshot("receive-gtin-file")
    await panel.getByRole("button", { name: /Probe.*: 2 rows/ }).click()
    await page.getByTestId("file-report").getByText("2 rows, and all are good.").waitFor()
    await page.getByRole("button", { name: "Put 2 good rows on the list" }).click()
    await page.getByTestId("receive-submit").click()
    await page.getByText("2 units received").first().waitFor()
    const { serials } = await admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${probeId}&order=number`
    )
    expect(serials).toMatchObject([
      { number: "PB-001", lot: "L1" },
      { number: "PB-002", lot: "L2" },
    ])

    // The next item of the file; its rows are the file's own.
    await panel.getByRole("button", { name: /Meter.*: 1 row/ }).click()
    await page.getByTestId("file-report").getByText("1 row, and it is good.").waitFor()
    // The whole file for one item: the rows of others say whose they are.
    await give("delivery.csv", rows.join("\n"))
    const report = page.getByTestId("file-report")
    await report.getByText("4 of 5 rows cannot be received.").waitFor()
    const problem = report.getByRole("row").filter({ hasText: "PB-001" })
    await problem.getByText(/is not that of .*Meter.*, but that of .*Probe/).waitFor()
    await problem.getByRole("cell", { name: "gtin", exact: true }).waitFor()
    await browser.screenshot("receive-gtin-rows")
  })

  it("shows the numbers that a pattern would make, and takes none by that", async () => {
    await openReceive("Generate")
    await page.getByLabel("How many numbers").fill("5")
    await page.getByTestId("generated").getByText("SE-00001, SE-00002, SE-00003").waitFor()
    await page.getByTestId("generated").getByText("and 2 more").waitFor()
    await store.browser.screenshot("receive-generate")
    await page.getByRole("button", { name: "Receive 5 units" }).click()
    await page.getByText("5 units received").first().waitFor()
    await page
      .getByTestId("generated")
      .getByText(/SE-00006/)
      .waitFor()
  })

  it("keeps what is scanned while a list is received, and a list beside numbers that are made", async () => {
    const { scan } = store.browser
    await openReceive("Scan")
    await page.getByTestId("scan-field").focus()
    await scan("SCAN-1")
    await page.getByText("1 unit on the list").waitFor()
    await page.getByRole("button", { name: "Details of all units" }).click()
    // A condition that was chosen by mistake is taken back.
    const condition = page.getByRole("combobox", { name: "Condition" })
    await condition.click()
    await page.getByRole("option", { name: "New" }).click()
    await condition.getByText("New").waitFor()
    await condition.click()
    await page.getByRole("option", { name: "None" }).click()
    await condition.getByText("Choose").waitFor()

    const answer = await holdBack(page, "**/admin/serials/receive")
    await page.getByRole("button", { name: "Receive 1 unit" }).click()
    await page.getByTestId("scan-field").focus()
    await scan("SCAN-2")
    await page.getByText("2 units on the list").waitFor()
    answer()
    await page.getByText("1 unit received").first().waitFor()
    await page.getByText("1 unit on the list").waitFor()
    await page.getByTestId("receive-unit").getByText("SCAN-2").waitFor()

    await page.getByRole("tab", { name: "Generate" }).click()
    await page.getByLabel("How many numbers").fill("1")
    await page.getByRole("button", { name: "Receive 1 unit" }).click()
    await page.getByTestId("received").getByText("1 unit received").waitFor()
    await page.getByRole("tab", { name: "Scan" }).click()
    await page.getByRole("button", { name: "Remove SCAN-2" }).click()
    await readyToScan(page)
    const [first] = await store.admin
      .get<LookupResponse>("/admin/serials/lookup?scan=SCAN-1")
      .then(({ matches }) => matches)
    expect(first).toMatchObject({ status: "in_stock", condition: null })
  })
})

/** Pastes into the field for scans, as a browser does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData("text", ${JSON.stringify(text)})
    document
      .querySelector('[data-testid="scan-field"]')
      .dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))
  }`)
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8").replace("\uFEFF", "")
}
