import { readFileSync } from "node:fs"
import {
  createProduct,
  fulfilOrder,
  placeOrder,
  registerCustomer,
} from "../../scripts/store-client"
import type { HeldResponse } from "../../src/types/privacy"
import type { OperationResponse } from "../../src/types/operations"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { gone } from "../support/browser"

/** A customer asks what the store holds about them, and to have it erased. */
describeAdmin("privacy", {}, (store) => {
  const email = "anna@privacy.example.com"

  it("is shown from the customer, saved as a file, and erased by whoever types whom it is about", async () => {
    const { browser, ids, admin, shop } = store
    const { page, open, screenshot } = browser
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Hearing aid",
      variants: [{ sku: "HA-1", price: 900, stock: { [here!.id]: 0 } }],
    })
    const [variant] = product.variants
    const itemId = variant!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    const { serials } = await admin.post<OperationResponse>("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      serials: ["HA-001"],
    })
    const anna = await registerCustomer(shop, { email, password: "supersecret" })
    const lines = [{ variantId: variant!.id, quantity: 1 }]
    const order = await placeOrder(shop, ids, lines, { token: anna.token })
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.items![0]!.id,
      serials: ["HA-001"],
    })
    await fulfilOrder(admin, order.id)
    const unitId = serials[0]!.id
    for (const notes of ["Anna, 555 0101", "Call Anna about the left ear"]) {
      await admin.post(`/admin/serials/${unitId}`, { notes })
    }
    await admin.post("/admin/serial-cases", {
      kind: "customer",
      serials: ["HA-001"],
      is_awaited: true,
      fault: "hums",
      contact: email,
      note: "Prefers mornings",
    })

    const dealer = { name: "Ear & Co", address: "1 High Street", licence_number: "L-7" }
    await admin.post(`/admin/orders/${order.id}/serials/transferee`, dealer)

    await open(`/customers/${anna.id}`)
    await page.getByTestId("customer-serials").getByRole("link", { name: "Privacy" }).click()
    await page.getByRole("heading", { name: `What is held about ${email}` }).waitFor()
    await page.getByTestId("held-units").getByText("Call Anna about the left ear").waitFor()
    await page.getByTestId("held-former_notes").getByText("Anna, 555 0101").first().waitFor()
    await page.getByTestId("held-cases").getByText("Prefers mornings").waitFor()
    await page
      .getByTestId("held-transferees")
      .getByText(/Ear & Co/)
      .waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("privacy")
    const download = page.waitForEvent("download")
    await page.getByRole("button", { name: "Save as JSON" }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`held-${anna.id}.json`)
    const saved = JSON.parse(readFileSync(await file.path(), "utf8")) as HeldResponse
    expect(saved).toEqual(
      await admin.get<HeldResponse>(`/admin/serials/privacy/customers/${anna.id}`)
    )

    await page.getByRole("button", { name: "Erase" }).click()
    const prompt = page.getByTestId("erase-prompt")
    const goes = prompt.getByRole("list", { name: "What goes" })
    await goes.getByText("Notes of 1 unit, and who handed it in").waitFor()
    await goes.getByText("Former notes in 2 lines of histories").waitFor()
    await goes.getByText("Contact and notes of 1 case, in its steps too").waitFor()
    const stays = prompt.getByRole("list", { name: "What stays" })
    await stays.getByText(/Without one of them no chain would be whole/).waitFor()
    await stays.getByText("The fault of 1 case").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("privacy-prompt")
    await page.setViewportSize({ width: 360, height: 740 })
    // It moves to its new size.
    await page.waitForTimeout(500)
    const { x, y, width, height } = (await prompt.boundingBox())!
    expect([x >= 0, y >= 0, x + width <= 360, y + height <= 740]).toEqual([true, true, true, true])
    await screenshot("privacy-prompt-narrow")
    await page.setViewportSize({ width: 1440, height: 900 })
    const submit = prompt.getByRole("button", { name: "Erase" })
    expect(await submit.isDisabled()).toBe(true)
    await page.keyboard.type("anna@privacy")
    expect(await submit.isDisabled()).toBe(true)
    await prompt.getByRole("button", { name: "Cancel" }).click()
    await gone(prompt)
    await page.getByRole("button", { name: "Erase" }).click()
    await page.keyboard.type(email)
    await page.keyboard.press("Enter")

    const erased = page.getByTestId("privacy-erased")
    await erased.getByText("It is erased").waitFor()
    await erased.getByText("Notes of 1 unit, and who handed it in").waitFor()
    for (const text of ["left ear", "555 0101", "Prefers mornings"]) {
      await gone(page.getByText(text))
    }
    await page.getByTestId("held-cases").getByText("hums").waitFor()
    expect(await page.getByRole("button", { name: "Erase" }).isDisabled()).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    await screenshot("privacy-erased")
    await page.setViewportSize({ width: 360, height: 740 })
    expect(
      await page.evaluate(
        "document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth"
      )
    ).toBe(0)
    await screenshot("privacy-narrow")
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  it("says that nothing is held, and why it could not be read", async () => {
    const { page, open } = store.browser
    await open("/serials/privacy/customers/cus_none")
    await page.getByText("Nothing is held", { exact: true }).waitFor()
    expect(await page.getByRole("button", { name: "Erase" }).isDisabled()).toBe(true)
    const answers = "**/admin/serials/privacy/**"
    await page.route(answers, (route) => route.fulfill({ status: 500, json: { message: "Down" } }))
    await page.reload()
    await page.getByRole("alert").getByText("Down").waitFor()
    await page.unroute(answers)
    await page.getByRole("button", { name: "Try again" }).click()
    await page.getByText("Nothing is held", { exact: true }).waitFor()
  })
})
