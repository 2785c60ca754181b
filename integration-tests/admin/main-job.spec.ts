import type { Page } from "playwright-core"
import { createProduct, placeOrder, requestReturn } from "../../scripts/store-client"
import type { LookupResponse } from "../../src/types/serials"
import { describeAdmin, type AdminStore } from "../support/admin-store"

/** The whole main job in the real admin, with mouse, keyboard and a scanner that types. */
describeAdmin("main job", {}, (store) => {
  it("goes from Track serials to the unit's history", async () => {
    const { browser, shop, ids, admin } = store
    const { page, open, scan, screenshot } = browser
    const [main] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Fairphone",
      variants: [{ sku: "FP-1", price: 500, stock: { [main!.id]: 0 } }],
    })
    const itemId = product.variants[0]!.inventoryItemIds[0]!

    await open(`/products/${product.id}`)
    await page.getByRole("switch", { name: /Track serials/ }).click()
    await page
      .getByText(/are tracked/)
      .first()
      .waitFor()
    await screenshot("serials-product")

    await open(`/serials/receive?inventory_item_id=${itemId}&location_id=${main!.id}`)
    await page.getByTestId("receive-submit").waitFor()
    await screenshot("serials-receive")
    await page.getByTestId("scan-field").click()
    for (const number of ["FP-001", "FP-002", "FP-003"]) await scan(number)
    await page.getByRole("button", { name: "Receive 3 units" }).click()
    await page.getByText("3 units received").first().waitFor()

    const order = await placeOrder(shop, ids, [{ variantId: product.variants[0]!.id, quantity: 2 }])
    await fulfil(store, page, order.id)
    await page
      .getByText(/needs 2 more serials/)
      .first()
      .waitFor()
    await screenshot("fulfil-refused")

    await open(`/orders/${order.id}`)
    await page.getByTestId("scan-field").first().click()
    await scan("FP-001")
    await scan("FP-002")
    await page.getByText("Ready to fulfil").first().waitFor()
    await screenshot("serials-order")
    await fulfil(store, page, order.id)
    await page.getByText("Fulfillment created successfully").first().waitFor()
    expect(await statusOf(store, "FP-001")).toBe("sold")

    await open(`/orders/${order.id}`)
    await cancelFulfilment(page)
    await page.getByText("Fulfillment successfully canceled").first().waitFor()
    expect(await statusOf(store, "FP-001")).toBe("reserved")
    await fulfil(store, page, order.id)
    await page.getByText("Fulfillment created successfully").first().waitFor()

    const line = order.items![0]!.id
    await requestReturn(admin, {
      orderId: order.id,
      locationId: main!.id,
      items: [{ id: line, quantity: 2 }],
    })
    await open(`/orders/${order.id}`)
    await page.getByText("Scan the units that came back").first().waitFor()
    await page.getByLabel("Scan the units that came back").first().click()
    await scan("FP-001")
    await scan("FP-002")
    await page.getByText("Ready to receive").first().waitFor()
    await page.getByRole("combobox", { name: "How FP-002 came back" }).click()
    await page.getByRole("option", { name: "Damaged" }).click()
    await page
      .getByText(/1 good, 1 damaged/)
      .first()
      .waitFor()
    await screenshot("serials-return")
    await receive(page)
    expect(await statusOf(store, "FP-001")).toBe("in_stock")
    expect(await statusOf(store, "FP-002")).toBe("quarantined")

    const { matches } = await lookUp(store, "FP-001")
    await open(`/serials/${matches[0]!.id}`)
    await page.getByRole("heading", { name: "History" }).waitFor()
    await page.getByText("7 events").waitFor()
    await screenshot("serials-history")
  })
})

/** Medusa's own Fulfil dialog. */
async function fulfil({ ids, browser }: AdminStore, page: Page, orderId: string): Promise<void> {
  await browser.open(`/orders/${orderId}/fulfillment?requires_shipping=true`)
  // Medusa's dialog fills its shipping method in by itself, and takes no click before.
  await page.waitForLoadState("networkidle")
  await page.getByRole("combobox").first().click()
  await page.getByRole("option", { name: ids.locations[0]!.name }).click()
  await page.getByRole("button", { name: "Create Fulfillment" }).click()
}

/** The menu of the order's first fulfilment, and its confirmation: on Medusa's card, which stands above ours of the same name. */
async function cancelFulfilment(page: Page): Promise<void> {
  const heading = page.getByRole("heading", { name: /Fulfillment #1/ }).first()
  const fulfilment = heading.locator("xpath=ancestor::div[.//button][1]")
  await fulfilment.getByRole("button").first().click()
  await page.getByRole("menuitem", { name: "Cancel" }).click()
  await page.getByRole("button", { name: "Continue" }).click()
}

/** Medusa's own Receive dialog, opened with what was named on the return. */
async function receive(page: Page): Promise<void> {
  await page.getByTestId("return-serials").getByRole("button", { name: "Receive items" }).click()
  await page.getByRole("button", { name: "Save" }).click()
  await page.getByText("Return received successfully.").first().waitFor()
}

async function lookUp({ admin }: AdminStore, number: string): Promise<LookupResponse> {
  return admin.get<LookupResponse>(`/admin/serials/lookup?scan=${encodeURIComponent(number)}`)
}

async function statusOf(store: AdminStore, number: string): Promise<string> {
  return (await lookUp(store, number)).matches[0]!.status
}
