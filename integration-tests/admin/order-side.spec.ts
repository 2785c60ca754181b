import type { Page } from "playwright-core"
import {
  claim,
  createProduct,
  fulfilOrder,
  placeOrder,
  receiveReturn,
  requestReturn,
  shipFulfilment,
} from "../../scripts/store-client"
import type { LookupResponse, SerialView } from "../../src/types/serials"
import { describeAdmin, type AdminStore } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { gone } from "../support/browser"
import { holdBack } from "../support/held"

/** One pixel, as a photo at the door. */
const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64"
)

/** What becomes of units after they left, on the order's page; reclassifying and claim codes. */
describeAdmin("the order's side", {}, (store) => {
  let order: { id: string; line: string }
  let itemId: string
  let variantId: string
  let productId: string

  beforeAll(async () => {
    const { shop, ids, admin } = store
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Laser level",
      variants: [
        { sku: "LL-NEW", price: 50, stock: { [here!.id]: 0 } },
        { sku: "LL-USED", price: 30, stock: { [here!.id]: 0 } },
      ],
    })
    const [sold, used] = product.variants
    itemId = sold!.inventoryItemIds[0]!
    variantId = sold!.id
    productId = product.id
    for (const id of [itemId, used!.inventoryItemIds[0]!]) {
      await admin.post(`/admin/serial-policies/${id}`, { is_tracked: true })
    }
    await admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      serials: ["LL-01", "LL-02", "LL-03", "LL-04"],
    })
    const placed = await placeOrder(shop, ids, [{ variantId: sold!.id, quantity: 2 }])
    order = { id: placed.id, line: placed.items![0]!.id }
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.line,
      inventory_item_id: itemId,
      serials: ["LL-01", "LL-02"],
    })
    const fulfilment = await fulfilOrder(admin, order.id, { locationId: here!.id })
    await shipFulfilment(admin, order.id, fulfilment)
  })

  it("confirms delivery with signature and photo, and erases the proof", async () => {
    const { page, open, scan, screenshot } = store.browser
    await open(`/orders/${order.id}`)
    const block = page.getByTestId("fulfilment-serials")
    await block.getByText("0 of 2 delivered").waitFor()
    await choose(page, "Confirm delivery")
    const dialog = page.getByRole("dialog")
    await dialog.getByTestId("scan-field").click()
    await scan("SN:LL-01")
    await dialog.getByText("LL-01 is meant.").waitFor()
    await dialog.getByText(/^Fulfillment #1\. 1 unit is noted as delivered/).waitFor()
    // What was scanned is not lost by a slip of the hand.
    await page.keyboard.press("Escape")
    const question = page.getByRole("alertdialog")
    await question.getByText("What was scanned or entered here is lost.").waitFor()
    await question.getByRole("button", { name: "Go on here" }).click()
    await gone(question)
    await dialog.getByLabel("Signed by").fill("Ada Lovelace")
    await sign(page)
    await dialog.locator("input[type=file]").setInputFiles({
      name: "door.png",
      mimeType: "image/png",
      buffer: PHOTO,
    })
    await dialog.getByRole("img", { name: "Photo 1" }).waitFor()
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await screenshot("deliver-drawer")
    await dialog.getByRole("button", { name: "Confirm 1 unit" }).click()
    const proof = page.getByTestId("delivery-proof")
    await proof.getByText(/signed by Ada Lovelace/).waitFor()
    await proof.getByRole("link", { name: "Signature" }).waitFor()
    await block.getByText("1 of 2 delivered").waitFor()
    await screenshot("delivery-proof")
    expect(await accessibilityProblems(page, "[data-testid=order-serials]")).toEqual([])

    await proof.getByRole("button", { name: "Erase the proof" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Erase the proof" }).click()
    await proof.getByText(/the proof was erased/).waitFor()
    expect(await proof.getByText(/Ada/).count()).toBe(0)
    expect((await unit(store, "LL-01")).delivered_at).not.toBeNull()
  })

  it("puts an undeliverable parcel back, says what happens to stock, and undoes it", async () => {
    const { page, open, scan } = store.browser
    const [here] = store.ids.locations
    await open(`/orders/${order.id}`)
    await choose(page, "Undeliverable, back to stock")
    const dialog = page.getByRole("dialog")
    await dialog.getByTestId("scan-field").click()
    await scan("LL-02")
    await dialog
      .getByText(`1 unit is in stock again, and its sale ends. Stock at ${here!.name} rises by 1.`)
      .waitFor()
    await dialog.getByLabel("Reason").fill("Nobody at home")
    await dialog.getByRole("button", { name: "Put 1 unit back" }).click()
    await page.getByText("1 unit is back in stock").first().waitFor()
    expect((await unit(store, "LL-02")).status).toBe("in_stock")
    // The way back is in sight, and covers no button of a drawer.
    await page.getByRole("button", { name: "Undo", exact: true }).click()
    await page.getByText("Undone").first().waitFor()
    expect((await unit(store, "LL-02")).status).toBe("sold")
  })

  it("marks what the carrier lost; the sale stays", async () => {
    const { page, open, scan } = store.browser
    await open(`/orders/${order.id}`)
    await choose(page, "Lost by the carrier")
    const dialog = page.getByRole("dialog")
    await dialog.getByTestId("scan-field").click()
    await scan("LL-02")
    await dialog.getByLabel("Reason").fill("Van burnt out")
    await dialog.getByRole("button", { name: "Mark 1 unit lost" }).click()
    await page.getByText("1 unit marked lost").first().waitFor()
    expect(await unit(store, "LL-02")).toMatchObject({ status: "lost", order_id: order.id })
    await page.getByRole("button", { name: "Undo", exact: true }).click()
    await page.getByText("Undone").first().waitFor()
  })

  it("follows what Medusa's own button says of a delivery", async () => {
    const { admin, ids } = store
    const placed = await placeOrder(store.shop, ids, [{ variantId, quantity: 1 }])
    const line_item_id = placed.items![0]!.id
    await admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: ids.locations[0]!.id,
      serials: ["LL-05"],
    })
    await admin.post(`/admin/orders/${placed.id}/serials/capture`, {
      line_item_id,
      serials: ["LL-05"],
    })
    await fulfilOrder(admin, placed.id, { locationId: ids.locations[0]!.id })
    const { page, open, screenshot } = store.browser
    await open(`/orders/${placed.id}`)
    const block = page.getByTestId("fulfilment-serials")
    await block.getByText("0 of 1 delivered").waitFor()
    await page.getByRole("button", { name: "Mark as delivered" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Continue" }).click()
    await block.getByText("1 of 1 delivered").waitFor()
    await screenshot("delivered-by-medusa")
  })

  it("breaks alone, when it does: Medusa's page stays", async () => {
    const { page, open, screenshot } = store.browser
    const answers = `**/admin/orders/${order.id}/serials`
    await page.route(answers, (route) => route.fulfill({ json: {} }))
    await open(`/orders/${order.id}`)
    await page
      .getByRole("alert")
      .getByText(/^medusa-plugin-serials: /)
      .waitFor()
    await page.getByRole("heading", { name: "Metadata" }).waitFor()
    await screenshot("broken-section")
    await page.unroute(answers)
  })

  it("offers the items of the product from which units are received", async () => {
    const { page, open, screenshot } = store.browser
    await open(`/products/${productId}`)
    await page.getByRole("link", { name: "Receive units" }).first().click()
    await page.getByRole("combobox", { name: "Item" }).click()
    const offered = page.getByRole("option")
    await offered.filter({ hasText: "LL-NEW" }).waitFor()
    expect(await offered.count()).toBe(2)
    await screenshot("receive-of-product")
    await page.keyboard.press("Escape")
  })

  it("corrects which unit left", async () => {
    const { page, open, scan, screenshot } = store.browser
    await open(`/orders/${order.id}`)
    await page.getByRole("button", { name: "Wrong unit? Another left than LL-02" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByTestId("scan-field").waitFor()
    await scan("LL-02")
    await dialog.getByText("LL-02 is the unit that is sold: nothing is to be corrected.").waitFor()
    await scan("LL-03")
    await dialog
      .getByTestId("exchange-effect")
      .getByText(/LL-02 is in stock again/)
      .waitFor()
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await screenshot("correct-shipment")
    await dialog.getByLabel("Reason").fill("Boxes mixed up")
    await dialog.getByRole("button", { name: "Correct the shipment" }).click()
    await page.getByText("LL-03 left, not LL-02").first().waitFor()
    expect((await unit(store, "LL-03")).status).toBe("sold")
    expect((await unit(store, "LL-02")).status).toBe("in_stock")
  })

  it("names the units of a claim that are at fault", async () => {
    const { admin, browser, ids } = store
    const { page, open, scan, screenshot } = browser
    await claim(admin, [{ id: order.line, quantity: 1 }], {
      orderId: order.id,
      locationId: ids.locations[0]!.id,
      inbound: [],
      outbound: [],
      type: "refund",
    })
    await open(`/orders/${order.id}`)
    const block = page.getByTestId("claim-serials")
    await block.getByText("1 to name").waitFor()
    await block.getByTestId("scan-field").click()
    await scan("LL-04")
    await block.getByText("The customer has no such unit from the claimed lines.").waitFor()
    await scan("LL-03")
    await block.getByText("All named").waitFor()
    await screenshot("claim")
    expect(await accessibilityProblems(page, "[data-testid=order-serials]")).toEqual([])
    expect((await unit(store, "LL-03")).claim_id).not.toBeNull()
    await block.getByRole("button", { name: "Take LL-03 off the claim" }).click()
    await block.getByRole("button", { name: "LL-03 is at fault" }).waitFor()
    expect((await unit(store, "LL-03")).claim_id).toBeNull()
  })

  it("names the units of a return that was received without them", async () => {
    const { admin, browser, ids } = store
    const { page, open, scan, screenshot } = browser
    await admin.post(`/admin/serial-policies/${itemId}`, { parts: { return: "optional" } })
    const items = [{ id: order.line, quantity: 1 }]
    const returnId = await requestReturn(admin, {
      orderId: order.id,
      locationId: ids.locations[0]!.id,
      items,
    })
    await receiveReturn(admin, returnId, { good: items })
    await open(`/orders/${order.id}`)
    const block = page.getByTestId("return-unnamed")
    await block.getByText("1 to name").first().waitFor()
    await block.getByRole("button", { name: "LL-03 came back" }).waitFor()
    await screenshot("return-unnamed")
    expect(await accessibilityProblems(page, "[data-testid=order-serials]")).toEqual([])
    await block.getByTestId("scan-field").click()
    await scan("LL-99")
    await block.getByText(/LL-99/).first().waitFor()
    await scan("LL-01")
    await gone(block)
    expect(await unit(store, "LL-01")).toMatchObject({ status: "in_stock", order_id: null })
  })

  it("reclassifies a unit, and says what happens to stock", async () => {
    const { page, open, screenshot } = store.browser
    const { id } = await unit(store, "LL-04")
    await open(`/serials/${id}`)
    await page.getByTestId("serial-header").getByRole("button", { name: "Actions" }).click()
    await page.getByRole("menuitem", { name: "Reclassify" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByRole("combobox", { name: "Item" }).click()
    await page.getByRole("option", { name: /LL-USED/ }).click()
    await dialog.getByText(/Stock falls by 1 for the item it was, and rises by 1/).waitFor()
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await screenshot("reclassify")
    await dialog.getByRole("button", { name: "Reclassify 1 unit" }).click()
    await page.getByText("1 unit reclassified").waitFor()
    expect((await unit(store, "LL-04")).item?.sku).toBe("LL-USED")
  })

  it("makes claim codes of selected units, shown once and saved as a file", async () => {
    const { page, open, screenshot } = store.browser
    await open("/serials?order=number")
    await page.getByRole("checkbox", { name: "Select LL-02" }).click()
    await page.getByRole("checkbox", { name: "Select LL-04" }).click()
    await page.getByTestId("selection-bar").getByRole("button", { name: "Actions" }).click()
    await page.getByRole("menuitem", { name: "Make claim codes" }).click()
    const dialog = page.getByRole("dialog")
    const answer = await holdBack(page, "**/admin/serials/claim-codes")
    await dialog.getByRole("button", { name: "Make 2 codes" }).click()
    // The codes are shown once: the drawer stays until they are there, and asks before it goes with them.
    const held = dialog.locator("button:disabled", { hasText: "Cancel" })
    await held.waitFor()
    await page.keyboard.press("Escape")
    await held.waitFor()
    answer()
    const codes = dialog.getByTestId("claim-codes")
    await codes.waitFor()
    await page.keyboard.press("Escape")
    const question = page.getByRole("alertdialog")
    await question.getByText("Print or save them now").waitFor()
    await question.getByRole("button", { name: "Go on here" }).click()
    await gone(question)
    await codes
      .getByText(/^\w{4}-\w{4}-\w{4}-\w{4}$/)
      .first()
      .waitFor()
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await screenshot("claim-codes")
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "Save as CSV" }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^claim-codes-.*\.csv$/)
    await dialog.getByRole("button", { name: "Close", exact: true }).click()
    expect(await page.getByTestId("claim-codes").count()).toBe(0)
  })
})

/** A step of the order's first fulfilment. */
async function choose(page: Page, step: string): Promise<void> {
  await page.getByTestId("fulfilment-serials").getByRole("button", { name: "Delivery" }).click()
  await page.getByRole("menuitem", { name: step }).click()
}

/** Draws a line on the signature's paper. */
async function sign(page: Page): Promise<void> {
  const paper = page.getByTestId("signature")
  await paper.scrollIntoViewIfNeeded()
  const box = (await paper.boundingBox())!
  await page.mouse.move(box.x + 20, box.y + 20)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 8 })
  await page.mouse.up()
  await page.getByRole("img", { name: "Signed" }).waitFor()
}

async function unit({ admin }: AdminStore, number: string): Promise<SerialView> {
  const { matches } = await admin.get<LookupResponse>(
    `/admin/serials/lookup?scan=${encodeURIComponent(number)}`
  )
  return matches[0]!
}
