import { createProduct } from "../../scripts/store-client"
import type { CountsResponse } from "../../src/types/stock"
import type { LookupResponse, SerialListResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { gone } from "../support/browser"

const NUMBERS = Array.from({ length: 24 }, (_, at) => `HOME-${String(at + 1).padStart(2, "0")}`)

/** The Serials area itself: what needs attention, the list and what is done with many, one unit, look-up anywhere. */
describeAdmin("serials area", {}, (store) => {
  let itemId: string

  beforeAll(async () => {
    const { admin, ids } = store
    const [main] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Drill",
      variants: [{ sku: "DRILL", price: 90, stock: { [main!.id]: 3 } }],
    })
    itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    await admin.post("/admin/serial-conditions", { name: "Open box" })
    await admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: main!.id,
      serials: NUMBERS,
    })
    await admin.post("/admin/serial-loans", {
      serials: ["HOME-24"],
      due_on: "2020-01-01",
      borrower: "the fair",
    })
  })

  const unit = async (number: string) =>
    (
      await store.admin.get<LookupResponse>(
        `/admin/serials/lookup?scan=${encodeURIComponent(number)}`
      )
    ).matches[0]!

  it("says what needs attention, and leads to it", async () => {
    const { page, open, screenshot } = store.browser
    await open("/serials")
    await page.getByTestId("attention-awaiting").getByText("units await their serials").waitFor()
    expect(await page.getByTestId("attention-awaiting").textContent()).toContain("3")
    await screenshot("serials-attention")
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByTestId("attention-loans_overdue").getByRole("link").click()
    await page.getByRole("link", { name: "HOME-24" }).waitFor()
    await gone(page.getByRole("link", { name: "HOME-23" }))
    await page.getByText("Overdue", { exact: true }).waitFor()

    await open("/serials")
    await page.getByTestId("attention-awaiting").getByRole("link").click()
    await page.getByTestId("stock-place").getByText("3 without a serial").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId("stock-place").getByRole("link", { name: "Enter serials" }).click()
    await page.getByTestId("receive-submit").waitFor()
  })

  it("repairs what disagrees, for a reason", async () => {
    const { page, open, screenshot } = store.browser
    const { admin, ids } = store
    const product = await createProduct(admin, ids, {
      title: "Saw",
      variants: [{ sku: "SAW", price: 60, stock: { [ids.locations[0]!.id]: 2 } }],
    })
    const sawId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${sawId}`, { is_tracked: true })
    await open("/serials/stock?only=awaiting")
    const saws = page.getByTestId("stock-place").filter({ hasText: "0 on hand of 2 in stock" })
    await saws.getByRole("button", { name: "Repair" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByText("Stock falls by 2.").waitFor()
    await screenshot("serials-repair")
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await dialog.getByLabel("Reason").fill("Counted: there are none")
    await dialog.getByRole("button", { name: "Repair" }).click()
    await gone(saws)
    const { levels } = await admin.get<CountsResponse>(
      `/admin/serials/counts?inventory_item_id=${sawId}`
    )
    expect(levels).toMatchObject([{ stocked: 0, on_hand: 0, awaiting: 0 }])
  })

  it("changes many units at once, over several pages, and says why not", async () => {
    const { page, open, screenshot } = store.browser
    await open("/serials?order=number")
    await page.getByRole("checkbox", { name: "Select HOME-01" }).click()
    await page.getByRole("button", { name: "Next" }).click()
    await page.getByRole("checkbox", { name: "Select HOME-21" }).click()
    const bar = page.getByTestId("selection-bar")
    await bar.getByText("2 selected").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await bar.getByRole("button", { name: "Change condition" }).click()
    await page.getByRole("combobox", { name: "Condition" }).click()
    await page.getByRole("option", { name: "Open box" }).click()
    await page.getByRole("dialog").getByRole("button", { name: "Change condition" }).click()
    await page.getByText("Change condition: 2 units").first().waitFor()
    expect((await unit("HOME-01")).condition).toMatchObject({ name: "Open box" })
    expect((await unit("HOME-21")).condition).toMatchObject({ name: "Open box" })
    expect(await bar.count()).toBe(0)

    await page.getByRole("checkbox", { name: "Select HOME-23" }).click()
    await page.getByRole("checkbox", { name: "Select HOME-24" }).click()
    await bar.getByRole("button", { name: "Actions" }).click()
    await page.getByRole("menuitem", { name: /^Transfer\s*1 of 2: HOME-24/ }).waitFor()
    await screenshot("serials-selected")
    await page.keyboard.press("Escape")
    await bar.getByRole("button", { name: "Clear the selection" }).click()
  })

  it("goes on with the selection without those that are refused", async () => {
    const { browser, admin } = store
    const { page, open, screenshot } = browser
    await open("/serials?order=number")
    const numbers = ["HOME-05", "HOME-06", "HOME-07"]
    for (const number of numbers) {
      await page.getByRole("checkbox", { name: `Select ${number}` }).click()
    }
    const bar = page.getByTestId("selection-bar")
    await bar.getByRole("button", { name: "Quarantine" }).click()
    // Somebody else was quicker with two of them.
    const [first, second] = await Promise.all([unit("HOME-05"), unit("HOME-06")])
    await admin.post("/admin/serials/commands", {
      command: "quarantine",
      serial_ids: [first.id, second.id],
      reason: "Wet",
    })
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("Reason").fill("Wet")
    await dialog.getByRole("button", { name: "Quarantine" }).click()
    await dialog.getByText("2 refusals. Nothing was changed.").waitFor()
    expect(await dialog.getByTestId("refused-rows").getByRole("listitem").count()).toBe(2)
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await screenshot("command-refused")
    await dialog.getByRole("button", { name: "Take 2 refused out of the selection" }).click()
    await gone(dialog.getByTestId("refused-rows"))
    await dialog.getByRole("button", { name: "Quarantine" }).click()
    await page.getByText("Quarantine: done").first().waitFor()
    expect((await unit("HOME-07")).status).toBe("quarantined")
  })

  it("sends selected units to a transfer", async () => {
    const { page, open } = store.browser
    await open("/serials?order=number")
    await page.getByRole("checkbox", { name: "Select HOME-02" }).click()
    await page.getByRole("checkbox", { name: "Select HOME-03" }).click()
    await page.getByTestId("selection-bar").getByRole("button", { name: "Transfer" }).click()
    await page.getByTestId("transfer-submit").waitFor()
    expect(await page.getByTestId("picked-unit").count()).toBe(2)
    await page.reload()
    await page.getByTestId("picked-unit").first().waitFor()
    expect(await page.getByTestId("picked-unit").count()).toBe(2)
  })

  it("keeps filters and columns in the URL, and saves what they want as a file", async () => {
    const { page, open, screenshot } = store.browser
    await open(`/serials?status=${encodeURIComponent('["on_loan"]')}`)
    await page.getByRole("link", { name: "HOME-24" }).waitFor()
    await page.getByRole("button", { name: "Choose columns" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Due back on" }).click()
    await page.keyboard.press("Escape")
    await page.getByRole("columnheader", { name: "Due back on" }).waitFor()
    expect(page.url()).toContain("columns=")
    await page.reload()
    await page.getByRole("columnheader", { name: "Due back on" }).waitFor()
    await screenshot("serials-columns")

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export CSV" }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^serials-.*\.csv$/)
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const rows = Buffer.concat(chunks).toString("utf8").trim().split("\r\n")
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/^"HOME-24"/)
  })

  it("looks a unit up from any page by a key, and says what cannot be done with it now", async () => {
    const { page, open, scan, screenshot } = store.browser
    const { serials } = await store.admin.get<SerialListResponse>("/admin/serials?q=HOME-24")
    await open("/orders")
    await page.getByRole("button", { name: "Look up a unit" }).waitFor()
    await page.keyboard.press("Alt+u")
    await page.getByTestId("look-up-anywhere").getByTestId("scan-field").waitFor()
    await scan("SN:HOME-24")
    await page.waitForURL((url) => url.pathname.endsWith(`/serials/${serials[0]!.id}`))
    await gone(page.getByTestId("look-up-anywhere"))
    const header = page.getByTestId("serial-header")
    await header.getByRole("button", { name: "Back from loan" }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await header.getByRole("button", { name: "Actions" }).click()
    await page.getByRole("menuitem", { name: /^Transfer\s*HOME-24 is/ }).waitFor()
    await screenshot("serials-why-not")
    await page.keyboard.press("Escape")
  })
})
