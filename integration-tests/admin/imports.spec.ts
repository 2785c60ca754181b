import type { Page } from "playwright-core"
import { createProduct } from "../../scripts/store-client"
import type { SerialListResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"

/** A store that moves in: a file of many items is judged, imported and undone. */
describeAdmin("importing a file", {}, (store) => {
  let page: Page
  let itemId: string

  beforeAll(async () => {
    const { admin, ids, browser } = store
    page = browser.page
    const product = await createProduct(admin, ids, {
      title: "Lathe",
      variants: [{ sku: "LATHE-1", price: 5, stock: { [ids.locations[0]!.id]: 0 } }],
    })
    itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true, parts: {} })
  })

  const count = async () =>
    (await store.admin.get<SerialListResponse>(`/admin/serials?inventory_item_id=${itemId}`)).count

  it("is judged, imported without its bad rows, and undone", async () => {
    await store.browser.open("/serials/imports")
    await page.getByText("None yet").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const location = store.ids.locations[0]!.name
    const rows = Array.from({ length: 1_500 }, (_, at) => `LATHE-1;${location};L${at}`)
    const file = ["sku;location;serial;colour", ...rows, `LATHE-2;${location};X`, ";;"].join("\n")
    await page.locator("input[type=file]").setInputFiles({
      name: "old shop.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(file),
    })

    await page.getByRole("heading", { name: "old shop.csv" }).waitFor()
    await page.getByText("1,500 rows can be imported").waitFor()
    await page.getByText("There is no inventory item LATHE-2.").waitFor()
    await page.getByText("colour").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await store.browser.screenshot("import-judged")
    expect(await count()).toBe(0)

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download the report" }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^import-problems-/)

    await page.getByRole("button", { name: "Import the 1,500 good rows" }).click()
    await page.getByText("1,500 units were imported").waitFor()
    expect(await count()).toBe(1_500)
    await store.browser.screenshot("import-done")

    await page.getByRole("button", { name: "Undo the import" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Undo the import" }).click()
    await page.getByText("The import was undone").waitFor()
    expect(await count()).toBe(0)

    await store.browser.open("/serials/imports")
    await page.getByRole("link", { name: "old shop.csv" }).waitFor()
    await store.browser.screenshot("imports")
  })

  it("says why a file cannot be read", async () => {
    await store.browser.open("/serials/imports")
    await page.locator("input[type=file]").setInputFiles({
      name: "wrong.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("colour\nred"),
    })
    await page.getByText(/none of its columns has serial numbers \(colour\)/).waitFor()
  })
})
