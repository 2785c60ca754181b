import { createProduct, fulfilOrder, placeOrder } from "../../scripts/store-client"
import type { BookResponse, UnitBookResponse } from "../../src/types/book"
import type { OperationResponse } from "../../src/types/operations"
import type { SerialListResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { gone } from "../support/browser"

/** The acquisition and disposition record, from its columns to its export. */
describeAdmin("book", {}, (store) => {
  it("is kept from receipt to sale, corrected and exported", async () => {
    const { browser, ids, admin, shop } = store
    const { page, open, screenshot } = browser
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Target pistol",
      variants: [{ sku: "TP-1", price: 900, stock: { [here!.id]: 0 } }],
    })
    const [variant] = product.variants
    const itemId = variant!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, {
      is_tracked: true,
      parts: { book: "require_licence" },
    })

    await open("/serials/book")
    await page.getByText("Nothing in the book yet").waitFor()
    await page.getByRole("link", { name: "Columns" }).click()
    const settings = page.getByTestId("settings-book")
    await settings.getByTestId("book-column").nth(4).waitFor()
    await settings.getByRole("button", { name: "Add a column" }).click()
    const column = settings.getByTestId("book-column").nth(5)
    await column.getByLabel("Column", { exact: true }).fill("Barrel length")
    await column.getByLabel("Key", { exact: true }).fill("barrel")
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("book-settings")
    await settings.getByRole("button", { name: "Save" }).click()
    await page.getByText("“Bound book” is saved").waitFor()

    await admin.post(`/admin/inventory-items/${itemId}`, {
      metadata: { type: "Pistol", calibre: ".22 LR", barrel: "6 in" },
    })
    const { serials } = await admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      supplier: "Makr",
      manufacturer: "Maker",
      model: "M1",
      serials: ["TP-001", "TP-002"],
    })
    const lines = [{ variantId: variant!.id, quantity: 1 }]
    const order = await placeOrder(shop, ids, lines, { email: "book@example.com" })
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.items![0]!.id,
      serials: ["TP-001"],
    })

    // Whom it goes to, as another dealer.
    await open(`/orders/${order.id}`)
    const block = page.getByTestId("transferee")
    await block.getByText("Lacks a licence number").waitFor()
    await block.getByRole("button", { name: "Change" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByLabel("Name", { exact: true }).fill("Other Dealer")
    await drawer.getByLabel("Licence number").fill("DL-9")
    await drawer.getByRole("button", { name: "Save" }).click()
    await block.getByText(/Other Dealer .* licence DL-9/).waitFor()
    await gone(block.getByText("Lacks a licence number"))
    await screenshot("book-order")
    await fulfilOrder(admin, order.id)

    // The unit's entries, one of them corrected.
    await open(`/serials/${serials[0]!.id}`)
    const book = page.getByTestId("unit-book")
    await book.getByText("Lacks an address or a licence number").waitFor()
    await book
      .getByText(/Barrel length: 6 in/)
      .first()
      .waitFor()
    await book.getByRole("button", { name: "Correct" }).first().click()
    const correcting = page.getByRole("dialog")
    const submit = correcting.getByRole("button", { name: "Enter the correction" })
    await correcting.getByLabel("Name", { exact: true }).fill("Maker Ltd")
    await correcting.getByLabel("Address").fill("2 Works Rd, Town")
    expect(await submit.isDisabled()).toBe(true)
    await correcting.getByLabel("Reason", { exact: true }).fill("Name was misspelt")
    await screenshot("book-correcting")
    await submit.click()
    await book.getByText("Maker Ltd · 2 Works Rd, Town").waitFor()
    await book.getByText("“Name was misspelt”").waitFor()
    await book.getByText(/^Corrected by/).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("book-unit")
    const { entries } = await admin.get<UnitBookResponse>(`/admin/serials/${serials[0]!.id}/book`)
    expect(entries.map(({ party }) => party.name)).toEqual(["Makr", "Other Dealer", "Maker Ltd"])

    await open("/serials/book")
    await page.getByText("TP-002").waitFor()
    await page.getByText("Other Dealer").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("book")
    await open(`/serials/book?state=${JSON.stringify("open")}`)
    await gone(page.getByText("Other Dealer"))
    await page.getByText("TP-002").waitFor()
    await page.getByRole("button", { name: "Export" }).click()
    const download = page.waitForEvent("download")
    await page.getByRole("menuitem", { name: "Both" }).click()
    expect((await download).suggestedFilename()).toMatch(/^book-both-.*\.csv$/)
    // Anywhere on a line, not only on its link.
    await page.getByRole("row").filter({ hasText: "TP-002" }).getByRole("cell").last().click()
    await page.getByTestId("serial-header").getByText("TP-002").waitFor()
  })

  it("takes from whom units come on the Receive page, where it is kept", async () => {
    const { browser, ids, admin } = store
    const { page, open, screenshot } = browser
    const [here] = ids.locations
    const make = async (title: string, book: string) => {
      const product = await createProduct(admin, ids, {
        title,
        variants: [{ sku: title, price: 900, stock: { [here!.id]: 0 } }],
      })
      const itemId = product.variants[0]!.inventoryItemIds[0]!
      await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true, parts: { book } })
      return itemId
    }
    const [kept, other] = [await make("Revolver", "keep"), await make("Holster", "off")]
    await open(`/serials/receive?inventory_item_id=${other}&location_id=${here!.id}`)
    await page.getByTestId("receive-submit").waitFor()
    expect(await page.getByTestId("acquired-from").count()).toBe(0)

    await open(`/serials/receive?inventory_item_id=${kept}&location_id=${here!.id}`)
    const from = page.getByTestId("acquired-from")
    await from.getByLabel("Address").fill("5 Range Rd, Town")
    await page.getByTestId("scan-field").fill("RV-001")
    await page.getByTestId("scan-field").press("Enter")
    await page.getByTestId("receive-unit").getByText("RV-001").waitFor()
    await from.getByText("Say the name too, or nothing.").waitFor()
    expect(await page.getByTestId("receive-submit").isDisabled()).toBe(true)
    await from.getByLabel("Name", { exact: true }).fill("Sam Seller")
    await from.getByLabel("Licence number").fill("L-55")
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("book-receive")
    await page.getByTestId("receive-submit").click()
    await page.getByText("1 unit received").first().waitFor()
    expect(await from.getByLabel("Name", { exact: true }).inputValue()).toBe("")

    const { serials } = await admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${kept}`
    )
    const { entries } = await admin.get<UnitBookResponse>(`/admin/serials/${serials[0]!.id}/book`)
    expect(entries).toMatchObject([
      {
        side: "acquisition",
        party: { name: "Sam Seller", address: "5 Range Rd, Town", licence_number: "L-55" },
      },
    ])
  })

  it("fits a telephone", async () => {
    const { page, open, screenshot } = store.browser
    const { lines } = await store.admin.get<BookResponse>("/admin/serial-book?state=disposed")
    await page.setViewportSize({ width: 360, height: 900 })
    for (const [name, path] of [
      ["book", "/serials/book"],
      ["unit", `/serials/${lines[0]!.serial_id}`],
      ["settings", "/serials/settings?tab=book"],
    ]) {
      await open(path!)
      await page.getByRole("heading", { level: 1 }).waitFor()
      await page.waitForLoadState("networkidle")
      const width = await page.evaluate(
        "document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth"
      )
      expect(width).toBe(0)
      if (name === "unit") {
        await page.getByTestId("unit-book").scrollIntoViewIfNeeded()
      }
      expect(await accessibilityProblems(page)).toEqual([])
      await screenshot(`telephone-${name}-book`)
    }
  })
})
