import type { HttpTypes } from "@medusajs/framework/types"
import { createProduct, placeOrder, type CreatedVariant } from "../../scripts/store-client"
import type { LookupResponse } from "../../src/types/serials"
import type { OperationResponse } from "../../src/types/operations"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { readyToScan } from "../support/held"

/** Packing and selling over the counter, with a scanner that types and two keys. */
describeAdmin("packing and counter sale", {}, (store) => {
  let phone: CreatedVariant
  let cable: CreatedVariant

  beforeAll(async () => {
    const { admin, ids } = store
    const [here] = ids.locations
    const make = async (title: string, sku: string, price: number, stock: number) => {
      const { variants } = await createProduct(admin, ids, {
        title,
        variants: [{ sku, price, stock: { [here!.id]: stock } }],
      })
      return variants[0]!
    }
    phone = await make("Fairphone", "FP-1", 500, 0)
    cable = await make("Cable", "CABLE-1", 5, 20)
    const itemId = phone.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, {
      is_tracked: true,
      parts: { strategy: "fifo" },
    })
    const receive = (serials: string[], bin: string) =>
      admin.post<OperationResponse>("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: here!.id,
        serials,
        bin,
      })
    await receive(["FP-001", "FP-002"], "A-1")
    await receive(["FP-003", "FP-004", "FP-005", "FP-006"], "B-2")
  })

  it("packs one order after the other by keyboard alone", async () => {
    const { browser, admin, shop, ids } = store
    const { page, open, scan, screenshot } = browser
    const first = await placeOrder(shop, ids, [
      { variantId: phone.id, quantity: 2 },
      { variantId: cable.id, quantity: 1 },
    ])
    const second = await placeOrder(shop, ids, [{ variantId: phone.id, quantity: 1 }])
    await admin.post(`/admin/orders/${second.id}/serials/propose`)

    await open("/serials/packing")
    await page.getByText("Choose where you pack").waitFor()
    await page.getByRole("combobox", { name: "You pack at" }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("option", { name: ids.locations[0]!.name }).waitFor()
    await page.keyboard.press("Home")
    await page.keyboard.press("Enter")
    await page.getByTestId(`queued-${first.display_id}`).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByTestId("scan-field").focus()
    await scan("#9999")
    await page.getByText("Order #9999 is not waiting to be packed.").waitFor()
    await scan(`#${first.display_id}`)
    await scan("FP-006")
    await scan("FP-404")
    await page.getByText("Captured for Fairphone").first().waitFor()
    await page.getByText(/No serial FP-404 is known/).waitFor()
    const line = page.locator('[data-testid=packing-line][data-state="missing"]')
    await line.getByText("bin B-2").first().waitFor()
    await line.getByText("1 missing").waitFor()
    await page.keyboard.press("Alt+KeyP")
    await page.getByText(/still missing. Fulfil once more/).waitFor()
    await scan("FP-004")
    await page.keyboard.press("Alt+KeyP")
    await page.getByText("3 units fulfilled.").waitFor()

    await page.getByRole("heading", { name: `Order #${second.display_id}` }).waitFor()
    await page.getByText("Proposed", { exact: true }).waitFor()
    await screenshot("packing")
    await scan("FP-005")
    const captured = page.getByTestId("captured-serial").filter({ hasText: "FP-005" })
    await captured.waitFor()
    await captured.getByRole("button").click()
    await captured.waitFor({ state: "detached" })
    await scan("FP-005")
    await captured.waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press("Alt+KeyP")
    await page.getByText("1 unit fulfilled.").waitFor()
    await page.getByText("No other order waits here.").waitFor()
    await page.getByText("Nothing to pack here").waitFor()
    expect(await statusesOf("FP-001", "FP-004", "FP-005", "FP-006")).toEqual([
      "FP-001 in_stock null",
      `FP-004 sold ${first.id}`,
      `FP-005 sold ${second.id}`,
      `FP-006 sold ${first.id}`,
    ])
  })

  it("sells over the counter: scanned, paid and handed over, and the next customer", async () => {
    const { browser, admin } = store
    const { page, open, scan, screenshot } = browser
    await open("/serials/counter-sale")
    await page.getByText("The basket is empty").waitFor()
    await page.getByTestId("scan-field").focus()
    for (const text of ["FP-002", "SN:FP-003", "CABLE-1", "CABLE-1", "FP-404"]) await scan(text)
    await page.getByText("No unit has this number, and no product this code.").waitFor()
    await page.getByTestId("basket-total").getByText("1,010.00").waitFor()
    // Nothing scanned is lost on reload.
    await page.reload()
    await page.getByTestId("basket-unit").getByText("FP-003").waitFor()
    expect(await statusesOf("FP-003")).toEqual([expect.stringMatching(/^FP-003 reserved order_/)])
    await page.getByRole("button", { name: "Take FP-003 off" }).click()
    await page.getByTestId("basket-total").getByText("510.00").waitFor()
    await readyToScan(page)
    expect(await statusesOf("FP-003")).toEqual(["FP-003 in_stock null"])

    await page.getByLabel("E-mail of a new customer").fill("counter@example.com")
    await page.keyboard.press("Enter")
    await page.getByText("counter@example.com", { exact: true }).first().waitFor()
    expect(await page.getByTestId("hand-over").isDisabled()).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("counter-sale")
    await page.keyboard.press("Alt+KeyP")
    await page.keyboard.press("Alt+KeyO")
    const receipt = page.getByTestId("receipt")
    await receipt.getByText("FP-002").waitFor()
    await receipt.getByText(/510.00 received/).waitFor()
    await page.getByText("The basket is empty").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    const { matches } = await lookUp("FP-002")
    const { order } = await admin.get<HttpTypes.AdminOrderResponse>(
      `/admin/orders/${matches[0]!.order!.id}?fields=id,email,status,payment_status,fulfillment_status`
    )
    expect(order).toMatchObject({
      email: "counter@example.com",
      status: "pending",
      payment_status: "captured",
      fulfillment_status: "delivered",
    })
    expect(matches[0]).toMatchObject({ status: "sold", customer: { email: "counter@example.com" } })
  })

  it("puts a basket aside, takes it up again, and throws it away", async () => {
    const { page, open, scan } = store.browser
    await open("/serials/counter-sale")
    await page.getByTestId("scan-field").focus()
    await scan("FP-003")
    await page.getByTestId("basket-unit").getByText("FP-003").waitFor()
    await page.getByRole("button", { name: "New basket" }).click()
    await page.getByText("The basket is empty").waitFor()
    await page
      .getByTestId("open-baskets")
      .getByRole("button", { name: /Resume/ })
      .click()
    await page.getByTestId("basket-unit").getByText("FP-003").waitFor()
    await page.getByRole("button", { name: "Discard" }).click()
    await page.getByText("What was scanned into it is in stock again.").waitFor()
    await page.getByRole("alertdialog").getByRole("button", { name: "Discard" }).click()
    await page.getByText("The basket is empty").waitFor()
  })

  const lookUp = (number: string) =>
    store.admin.get<LookupResponse>(`/admin/serials/lookup?scan=${number}`)

  /** `number status order` of units. */
  async function statusesOf(...numbers: string[]): Promise<string[]> {
    const answers = await Promise.all(numbers.map(lookUp))
    return answers.map(({ matches: [unit] }) =>
      [unit!.number, unit!.status, String(unit!.order_id)].join(" ")
    )
  }
})
