import { createProduct, fulfilOrder, placeOrder } from "../../scripts/store-client"
import type { NoticeListResponse, NoticedSerialsResponse } from "../../src/types/notices"
import type { OperationResponse } from "../../src/types/operations"
import type { SerialResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { gone } from "../support/browser"

/** A recall, from the notice to the buyers who are concerned. */
describeAdmin("notices", {}, (store) => {
  it("are opened after a look at what they come to, and lead to the affected buyers", async () => {
    const { browser, ids, admin, shop } = store
    const { page, open, screenshot } = browser
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Heating pad",
      variants: [{ sku: "HP-1", price: 40, stock: { [here!.id]: 0 } }],
    })
    const [variant] = product.variants
    const itemId = variant!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    const { serials } = await admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      lot: "LOT-7",
      serials: ["HP-001", "HP-002", "HP-003"],
    })
    const buyer = "drill@notices.example.com"
    const lines = [{ variantId: variant!.id, quantity: 1 }]
    const order = await placeOrder(shop, ids, lines, { email: buyer })
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.items![0]!.id,
      serials: ["HP-001"],
    })
    await fulfilOrder(admin, order.id)
    const unit = async (at: number) =>
      (await admin.get<SerialResponse>(`/admin/serials/${serials[at]!.id}`)).serial

    await open("/serials/notices")
    await page.getByText("No notices yet").waitFor()
    await page.getByRole("link", { name: "Open a notice" }).first().click()
    await page.getByLabel("Lots").fill("LOT-7")
    await page.getByLabel("Numbers").fill("HP-001..HP-004")
    await page.getByTestId("notice-look").click()
    await page.getByTestId("notice-preview").getByText("1 number names no unit").waitFor()
    await page.getByLabel("Numbers").fill("")
    await gone(page.getByTestId("notice-preview"))
    await page.getByTestId("notice-look").click()
    await page.getByTestId("figure-units").getByText("3").waitFor()
    await page.getByTestId("figure-sold").getByText("1").waitFor()
    await page.getByLabel("Title").fill("Heating pad may scorch")
    await page.getByLabel("What staff are to do").fill("Set aside, and call the buyer.")
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("notice-new")
    await page.getByRole("button", { name: "Open for 3 units" }).click()
    await page.getByRole("heading", { name: "Heating pad may scorch" }).waitFor()
    expect((await unit(1)).withheld_by).toBe("notice")
    const [notice] = (await admin.get<NoticeListResponse>("/admin/serial-notices")).notices

    const units = page.getByTestId("notice-units")
    await units.getByText("HP-003").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("notice")
    await open(`/serials/notices/${notice!.id}?owner=${JSON.stringify("customer")}`)
    await units.getByText("HP-001").waitFor()
    await units.getByText(`#${order.display_id}`).waitFor()
    await gone(units.getByText("HP-002"))
    await screenshot("notice-customers")
    const download = page.waitForEvent("download")
    await units.getByRole("button", { name: "Save the units as a CSV file" }).click()
    expect((await download).suggestedFilename()).toBe(`notice-${notice!.id}.csv`)

    await units.getByRole("checkbox", { name: /HP-001/ }).click()
    await page.getByTestId("notice-resolving").getByRole("button", { name: "Resolve" }).click()
    const drawer = page.getByRole("dialog")
    await drawer.getByRole("combobox").click()
    await page.getByRole("option", { name: "Unreachable" }).click()
    const submit = drawer.getByRole("button", { name: "Resolve" })
    expect(await submit.isDisabled()).toBe(true)
    await drawer.getByLabel("Note").fill("Letter came back")
    await submit.click()
    await page.getByTestId("notice-progress").getByText("1 of 3 resolved").waitFor()
    const { serials: noticed } = await admin.get<NoticedSerialsResponse>(
      `/admin/serial-notices/${notice!.id}/serials?resolution=unreachable`
    )
    expect(noticed).toMatchObject([{ number: "HP-001", note: "Letter came back" }])

    // The unit and the home say so.
    await open(`/serials/${serials[1]!.id}`)
    await page.getByTestId("unit-notices").getByText("Set aside, and call the buyer.").waitFor()
    await open("/serials")
    await page.getByTestId("attention-notices").getByText("2").waitFor()

    await open(`/serials/notices/${notice!.id}`)
    await page.getByRole("button", { name: "Actions" }).click()
    await page.getByRole("menuitem", { name: "Close the notice" }).click()
    await page.getByText("2 units are not resolved.").waitFor()
    const close = page.getByRole("dialog").getByRole("button", { name: "Close the notice" })
    expect(await close.isDisabled()).toBe(true)
    await page.getByRole("switch").click()
    await close.click()
    await page.getByText("Closed", { exact: true }).waitFor()
    expect(await unit(1)).toMatchObject({ notice_ids: [], is_sellable: true })
  })
})
