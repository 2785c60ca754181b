import { createProduct } from "../../scripts/store-client"
import type { AuditExportListResponse } from "../../src/types/audit"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"

/** The audit trail, as somebody who has to account for it uses it. */
describeAdmin("the audit trail", {}, (store) => {
  it("is verified, and given out for others to check", async () => {
    const { browser, ids, admin } = store
    const { page, open, screenshot } = browser
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Hunting rifle",
      variants: [{ sku: "HR-1", price: 900, stock: { [here!.id]: 0 } }],
    })
    const itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    await admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      serials: ["HR-001", "HR-002", "HR-003"],
    })

    await open("/serials/audit")
    await page.getByText("Not verified yet").waitFor()
    await page.getByRole("button", { name: "Verify now" }).click()
    await page.getByTestId("audit-result").getByText("All chains are whole").waitFor()
    await page.getByTestId("audit-units").getByText("3").waitFor()
    await page.getByTestId("audit-faults").getByText("0").waitFor()

    await page.getByText("The export will not be signed").waitFor()
    const saved = async (button: string) => {
      const download = page.waitForEvent("download")
      await page.getByRole("button", { name: button }).click()
      return (await download).suggestedFilename()
    }
    expect(await saved("Save the program")).toBe("verify-serial-audit.mjs")
    expect(await saved("Save the export")).toMatch(/^audit-trail-\d{4}-\d\d-\d\d\.ndjson$/)
    await page.getByLabel("Numbers").fill("HR-001..HR-009")
    await page.getByRole("button", { name: "Save the export" }).click()
    await page.getByTestId("audit-export").getByRole("alert").getByText("HR-004").waitFor()
    await page.getByLabel("Numbers").fill("HR-001..HR-002")
    expect(await saved("Save the export")).toMatch(/\.ndjson$/)

    await open("/serials/audit")
    const exports = page.getByTestId("audit-exports")
    await exports.getByText("Everything").waitFor()
    await exports.getByText("not signed").first().waitFor()
    const listed = await admin.get<AuditExportListResponse>("/admin/serials/audit/exports")
    expect(listed.exports.map(({ serial_count }) => serial_count)).toEqual([2, 3])
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("audit")
    await page.setViewportSize({ width: 360, height: 900 })
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("audit-narrow")
  })
})
