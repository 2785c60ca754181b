import { createProduct } from "../../scripts/store-client"
import type { OperationResponse } from "../../src/types/operations"
import type { SerialResponse } from "../../src/types/serials"
import type { TransferListResponse, TransferResponse } from "../../src/types/transfers"
import { describeAdmin } from "../support/admin-store"
import { holdBack } from "../support/held"

/** Units sent to another location and taken in there, with a scanner that types. */
describeAdmin("transfers", {}, (store) => {
  it("are started by scanning, taken in by scanning, and the rest is lost or comes back", async () => {
    const { browser, ids, admin } = store
    const { page, open, scan, screenshot } = browser
    const [here, there] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Angle grinder",
      variants: [{ sku: "AG-1", price: 90, stock: { [here!.id]: 0 } }],
    })
    const itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    const { serials } = await admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      serials: ["AG-001", "AG-002", "AG-003"],
    })
    const statusOf = async (number: string) => {
      const { id } = serials.find((serial) => serial.number === number)!
      const { serial } = await admin.get<SerialResponse>(`/admin/serials/${id}`)
      return [serial.status, serial.location?.name]
    }

    await open("/serials/transfers/new")
    await page.getByTestId("scan-field").click()
    for (const text of ["AG-001", "SN:AG-002", "AG-003", "AG-003", "AG-999"]) await scan(text)
    await page.getByText("No unit has the number AG-999.").waitFor()
    await page.getByText("Already on the list.").waitFor()
    // Nothing scanned is lost on reload.
    await page.reload()
    await page.getByText("3 units", { exact: true }).waitFor()
    // A unit is taken off, and the next scan arrives all the same. Until it is answered nothing is sent.
    await page.getByRole("button", { name: "Remove AG-003" }).click()
    const answer = await holdBack(page, "**/admin/serials/lookup**")
    await scan("AG-003")
    await page.getByRole("combobox", { name: "To" }).click()
    await page.getByRole("option", { name: there!.name }).click()
    expect(await page.getByTestId("transfer-submit").isDisabled()).toBe(true)
    answer()
    await page.getByRole("button", { name: "Send 3 units" }).click()
    await page.getByRole("heading", { name: `${here!.name} → ${there!.name}` }).waitFor()
    expect(await statusOf("AG-001")).toEqual(["in_transit", here!.name])

    await page.getByTestId("scan-field").click()
    await scan("AG-002")
    const arrive = await holdBack(page, "**/arrive")
    await page.getByRole("button", { name: "Take in 1 scanned" }).click()
    await page.getByTestId("scan-field").click()
    await scan("AG-003")
    await page.getByText("2 units", { exact: true }).waitFor()
    arrive()
    await page.getByTestId("transfer-arrived").getByText("AG-002").waitFor()
    // What was scanned meanwhile waits to be taken in.
    await page.getByTestId("picked-unit").getByText("AG-003").waitFor()
    await page.getByRole("button", { name: "Take in 1 scanned" }).waitFor()
    await screenshot("transfer")
    expect(await statusOf("AG-002")).toEqual(["in_stock", there!.name])

    await page.getByRole("button", { name: "Actions" }).click()
    await page.getByRole("menuitem", { name: "Cancel the transfer" }).click()
    await page.getByText(`2 units go back into stock at ${here!.name}.`).waitFor()
    await page.getByRole("button", { name: "Cancel the transfer" }).click()
    await page.getByTestId("transfer-recalled").waitFor()
    expect(await statusOf("AG-003")).toEqual(["in_stock", here!.name])

    const { transfers } = await admin.get<TransferListResponse>("/admin/serial-transfers")
    expect(transfers).toHaveLength(1)
    const { operations } = await admin.get<TransferResponse>(
      `/admin/serial-transfers/${transfers[0]!.id}`
    )
    expect(operations.map(({ kind }) => kind)).toEqual(["recall_dispatch", "arrive", "dispatch"])

    await open("/serials/transfers")
    await page.getByText(`${here!.name} → ${there!.name}`).waitFor()
    await page.locator("main button[aria-haspopup=menu]").first().click()
    await page.getByRole("menuitem", { name: "Status" }).click()
    await page.getByText("On the way", { exact: true }).click()
    await page.getByText("No transfer matches").waitFor()
  })
})
