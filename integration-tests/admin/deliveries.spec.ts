import { createProduct } from "../../scripts/store-client"
import type { SerialListResponse } from "../../src/types/serials"
import type { DeliveryListResponse, DeliveryResponse } from "../../src/types/deliveries"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"

/** An expected delivery in the admin: announced, changed, received against, closed, opened again. */
describeAdmin("deliveries", {}, (store) => {
  it("are announced with pasted numbers, received against, and closed; the wrong and the missing show", async () => {
    const { browser, ids, admin } = store
    const { page, open, scan, screenshot } = browser
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Heat gun",
      variants: [{ sku: "HG-1", price: 40, stock: { [here!.id]: 0 } }],
    })
    const itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    const statuses = async () => {
      const { serials } = await admin.get<SerialListResponse>(
        `/admin/serials?inventory_item_id=${itemId}&order=number`
      )
      return serials.map(({ number, status }) => `${number} ${status}`).sort()
    }

    await open("/serials/deliveries")
    await page.getByText("No deliveries yet").waitFor()
    await page.getByRole("link", { name: "Expect a delivery" }).first().click()
    await page.getByRole("textbox", { name: "Supplier" }).fill("Hitachi")
    await page.getByRole("textbox", { name: /Reference/ }).fill("PO 77")
    await page.getByRole("combobox", { name: "Comes to" }).click()
    await page.getByRole("option", { name: here!.name }).click()
    await page.getByRole("combobox", { name: "Item" }).click()
    await page.getByRole("option", { name: /HG-1/ }).click()
    await page.getByRole("textbox", { name: /Announced serial numbers/ }).fill("HG-001..HG-003")
    await page.getByText("3 numbers: HG-001 to HG-003").waitFor()
    // Nothing entered is lost on reload.
    await page.reload()
    await page.getByText("3 numbers: HG-001 to HG-003").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole("spinbutton", { name: "Quantity" }).fill("4")
    await page.getByTestId("delivery-submit").click()
    await page.getByRole("heading", { name: "Hitachi · PO 77" }).waitFor()
    await page.getByText("0 of 4 received · 3 numbers announced").waitFor()
    expect(await statuses()).toEqual(["HG-001 expected", "HG-002 expected", "HG-003 expected"])
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole("button", { name: "Actions" }).click()
    await page.getByRole("menuitem", { name: "Change" }).click()
    await page.getByRole("spinbutton", { name: "Quantity" }).fill("5")
    await page.getByRole("textbox", { name: /Announce more serial numbers/ }).fill("HG-004")
    await page.getByTestId("delivery-submit").click()
    await page.getByText("0 of 5 received · 4 numbers announced").waitFor()

    await page.getByRole("link", { name: "Receive", exact: true }).click()
    await page.getByText("5 units of this item are still expected.").waitFor()
    await page.getByTestId("scan-field").click()
    for (const text of ["HG-001", "HG-999"]) await scan(text)
    await page.getByText("Not announced").waitFor()
    await page.getByText("3 announced numbers are not on the list yet").waitFor()
    await page.getByRole("button", { name: "Take HG-002 onto the list" }).click()
    await screenshot("receive-delivery")
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole("button", { name: "Receive 3 units" }).click()
    await page.getByText("2 units of this item are still expected.").waitFor()
    expect(await statuses()).toEqual([
      "HG-001 in_stock",
      "HG-002 in_stock",
      "HG-003 expected",
      "HG-004 expected",
      "HG-999 in_stock",
    ])

    // The page can also be opened without a delivery, and one be chosen there.
    await open(`/serials/receive?inventory_item_id=${itemId}`)
    await page.getByRole("combobox", { name: "Delivery" }).click()
    await page.getByRole("option", { name: /Hitachi · PO 77/ }).click()
    await page.getByText("2 units of this item are still expected.").waitFor()
    await page.getByRole("link", { name: "Open the delivery" }).first().click()
    await page.getByText(/1 came that was not announced/).waitFor()

    await page.getByRole("button", { name: "Actions" }).click()
    await page.getByText("Units of it have come: close it instead.").waitFor()
    await page.getByRole("menuitem", { name: "Close the delivery" }).click()
    await page.getByText(/2 units that were ordered have not come\./).waitFor()
    await page.getByRole("dialog").getByRole("button", { name: "Close the delivery" }).click()
    await page.getByText("Delivery closed").first().waitFor()
    await page.getByRole("tab", { name: /Never came/ }).click()
    await page.getByTestId("delivery-units").getByText("HG-003").waitFor()
    await screenshot("delivery")

    await page.getByRole("button", { name: "Undo" }).click()
    await page.getByText("Undone").first().waitFor()
    const { deliveries } = await admin.get<DeliveryListResponse>(
      "/admin/serial-deliveries?supplier=Hitachi"
    )
    expect(deliveries).toMatchObject([{ status: "open", supplier: "Hitachi" }])
    const { operations } = await admin.get<DeliveryResponse>(
      `/admin/serial-deliveries/${deliveries[0]!.id}`
    )
    expect(operations.map(({ kind }) => kind)).toEqual([
      "revert",
      "close_delivery",
      "receive",
      "change_delivery",
      "create_delivery",
    ])
    await open("/serials/deliveries")
    await page.getByText("3 of 5 received").waitFor()
  })
})
