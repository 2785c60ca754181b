import { createProduct, fulfilOrder, placeOrder } from "../../scripts/store-client"
import type { LookupResponse, SerialListResponse, SerialResponse } from "../../src/types/serials"
import type { CaseResponse } from "../../src/types/cases"
import { describeAdmin, type AdminStore } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"

/** Repairs and claims, loans, and the returns desk in the real admin, with a scanner that types. */
describeAdmin("repairs, loans and the returns desk", {}, (store) => {
  let itemId: string
  let variantId: string

  beforeAll(async () => {
    const { shop, ids, admin } = store
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Torch",
      variants: [{ sku: "TO-1", price: 50, stock: { [here!.id]: 0 } }],
    })
    const [variant] = product.variants
    itemId = variant!.inventoryItemIds[0]!
    variantId = variant!.id
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    await admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      serials: ["TO-01", "TO-02", "TO-03", "TO-04", "TO-05"],
    })
    const order = await placeOrder(shop, ids, [{ variantId: variant!.id, quantity: 2 }])
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.items![0]!.id,
      inventory_item_id: itemId,
      serials: ["TO-01", "TO-02"],
    })
    await fulfilOrder(admin, order.id, { locationId: here!.id })
  })

  it("open a repair, send it, take it back, and close it with another unit in its place", async () => {
    const { open, page, scan, screenshot } = store.browser
    await open("/serials/cases")
    await page.getByText("No repairs or claims yet").waitFor()
    await page.getByRole("link", { name: "Open a repair or claim" }).first().click()
    await page.getByTestId("scan-field").first().click()
    await scan("TO-01")
    await scan("NOBODY-1")
    await page.getByText("No unit has the number NOBODY-1.").waitFor()
    await page.reload()
    await page.getByRole("button", { name: "Remove TO-01" }).waitFor()
    await page.getByLabel("Fault (optional)").fill("Does not light")
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId("case-submit").click()

    const steps = page.getByTestId("case-steps")
    await steps.waitFor()
    const step = (name: string) => steps.getByRole("button", { name, exact: true })
    expect(await step("Take in").isDisabled()).toBe(true)
    await steps.getByText("No unit is awaited from a customer.").waitFor()
    await screenshot("case")
    expect(await accessibilityProblems(page)).toEqual([])

    await step("Send to the vendor").click()
    await page.getByLabel("Vendor", { exact: true }).fill("Fixit")
    await page.keyboard.press("Control+Enter")
    await page.getByTestId("case-stage").getByText("At the vendor").waitFor()
    expect(await step("Send to the vendor").isDisabled()).toBe(true)
    await step("Back from the vendor").click()
    await page.getByRole("dialog").waitFor()
    await page.keyboard.press("Control+Enter")
    await page.getByTestId("case-stage").getByText("Back from the vendor").waitFor()

    await step("Close the case").click()
    await page.getByRole("radio", { name: "Replaced" }).click()
    await page.getByText(/1 unit is yours and waits for inspection/).waitFor()
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await page.getByLabel("Replaces TO-01").fill("TO-03")
    // A number that was entered is not lost by a slip of the hand.
    await page.keyboard.press("Escape")
    const question = page.getByRole("alertdialog", { name: "Close and lose this?" })
    await question.waitFor()
    await screenshot("case-close-question")
    await question.getByRole("button", { name: "Go on here" }).click()
    await page.getByLabel("Replaces TO-01").focus()
    await page.keyboard.press("Control+Enter")
    await page.getByTestId("case-stage").getByText("Replaced").waitFor()
    expect(await statusOf(store, "TO-01")).toBe("returned")
    expect(await statusOf(store, "TO-03")).toBe("sold")

    await page.getByRole("button", { name: "Undo" }).first().click()
    await page.getByTestId("case-stage").getByText("Back from the vendor").waitFor()
    expect(await statusOf(store, "TO-03")).toBe("in_stock")
    await step("Hand back").click()
    await page.getByRole("dialog").waitFor()
    await page.keyboard.press("Control+Enter")
    await page.getByText("Handed back").first().waitFor()
    expect(await statusOf(store, "TO-01")).toBe("sold")
  })

  it("give the verdict at once, and go on to the return of the order", async () => {
    const { open, page, scan, screenshot } = store.browser
    const headline = page.getByTestId("verdict-headline")
    await open("/serials/desk")
    await page.getByText("Nothing scanned yet").waitFor()
    await page.getByTestId("scan-field").click()
    await scan("TO-04")
    await headline.getByText("Not sold: in stock").waitFor()
    await scan("TO-02")
    await headline.getByText(/^Sold /).waitFor()
    await page.getByText("Never", { exact: true }).waitFor()
    await screenshot("desk")
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole("button", { name: "Refuse it" }).click()
    await page.getByLabel("Why it is refused").fill("Worn")
    await page.keyboard.press("Control+Enter")
    await page.getByText(/return refused\. Worn/).waitFor()

    await page.getByRole("button", { name: "Request a return" }).click()
    await page.getByRole("dialog").getByRole("button", { name: "Request a return" }).click()
    const returns = page.getByTestId("desk-returns")
    await returns.getByText("Ready to receive").waitFor()
    await returns.getByRole("button", { name: "Receive items" }).click()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("Return received successfully.").first().waitFor()
    expect(await statusOf(store, "TO-02")).toBe("in_stock")

    await open("/serials/desk")
    await page.getByTestId("scan-field").click()
    await scan("TO-02")
    await page.getByTestId("returned-before").getByText("Once").waitFor()

    await scan("FOREIGN-1")
    await headline.getByText("No unit has the number FOREIGN-1").waitFor()
    const evidence = page.getByTestId("evidence")
    await evidence.getByRole("combobox", { name: "Item" }).click()
    await page.getByRole("option", { name: /Torch|TO-1/ }).click()
    await evidence.getByRole("combobox", { name: "Where it is kept" }).click()
    await page.getByRole("option", { name: store.ids.locations[0]!.name }).click()
    await evidence.getByLabel("Why it is kept").fill("Another unit in the box")
    await evidence.getByTestId("evidence-submit").click()
    await page.getByRole("button", { name: "Hand back" }).waitFor()
    expect(await statusOf(store, "FOREIGN-1")).toBe("quarantined")
  })

  it("lend a unit that an order needs, once that is confirmed, and take it back", async () => {
    const { open, page, scan, screenshot } = store.browser
    const { admin, shop, ids } = store
    const { serials } = await admin.get<SerialListResponse>(
      `/admin/serials?inventory_item_id=${itemId}&status=in_stock`
    )
    const needed = await placeOrder(shop, ids, [{ variantId, quantity: serials.length }])
    await open("/serials/loans")
    await page.getByText("Nothing is lent").waitFor()
    await page.getByRole("link", { name: "Lend units" }).first().click()
    await page.getByTestId("scan-field").click()
    await scan("TO-05")
    await scan("TO-05")
    await page.getByText("Already on the list.").waitFor()
    await page.getByLabel("Borrower").fill("The fair")
    await page.getByLabel("Due back on").fill("2020-01-31")
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByTestId("loan-submit").click()
    await page
      .getByText(/Orders still need units of Torch/)
      .first()
      .waitFor()
    expect(await statusOf(store, "TO-05")).toBe("in_stock")
    await page.getByRole("switch", { name: "Take them although orders need them" }).click()
    await screenshot("loan-needed")
    await page.getByTestId("loan-submit").click()
    await page.getByText("overdue", { exact: true }).waitFor()
    await admin.post(`/admin/orders/${needed.id}/cancel`)
    await screenshot("loans")
    expect(await statusOf(store, "TO-05")).toBe("on_loan")

    await page.getByRole("link", { name: "Take back" }).click()
    await page.getByTestId("scan-field").click()
    await scan("TO-05")
    await page.getByTestId("loan-submit").click()
    await page.getByText("Nothing is lent").waitFor()
    expect(await statusOf(store, "TO-05")).toBe("returned")
  })

  it("stand on the page of the unit", async () => {
    const { admin, browser } = store
    const { id } = (await lookUp(store, "TO-04")).matches[0]!
    const opened = await admin.post<CaseResponse>("/admin/serial-cases", {
      kind: "internal",
      serials: ["TO-04"],
      vendor: "Fixit",
    })
    const { serial } = await admin.get<SerialResponse>(`/admin/serials/${id}`)
    expect(serial.case?.id).toBe(opened.case.id)
    await browser.open(`/serials/${id}`)
    await browser.page.getByRole("link", { name: "Own repair · Fixit" }).click()
    await browser.page.getByTestId("case-steps").waitFor()
  })
})

async function lookUp({ admin }: AdminStore, number: string): Promise<LookupResponse> {
  return admin.get<LookupResponse>(`/admin/serials/lookup?scan=${encodeURIComponent(number)}`)
}

async function statusOf(store: AdminStore, number: string): Promise<string> {
  return (await lookUp(store, number)).matches[0]!.status
}
