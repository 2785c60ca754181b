import { readFileSync } from "node:fs"
import {
  createDraftOrder,
  createProduct,
  fulfilOrder,
  placeOrder,
  readOrder,
} from "../../scripts/store-client"
import { addDays } from "../../src/lifecycle/calendar"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { PolicyResponse } from "../../src/types/policies"
import type { SerialListResponse } from "../../src/types/serials"
import type { ReasonListResponse } from "../../src/types/reasons"
import { describeAdmin } from "../support/admin-store"
import { accessibilityProblems } from "../support/axe"
import { gone } from "../support/browser"

const daysAgo = (days: number) => addDays(new Date().toISOString().slice(0, 10), -days)

/** Settings, the sections on Medusa's pages, and figures, with mouse, keyboard and scanner. */
describeAdmin("settings and insight", {}, (store) => {
  let itemId: string
  let variantId: string
  let productId: string
  const policyOf = async (id: string) =>
    (await store.admin.get<PolicyResponse>(`/admin/serial-policies/${id}`)).policy

  beforeAll(async () => {
    const { admin, ids, shop } = store
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Field camera",
      variants: [{ sku: "FC-1", price: 900, stock: { [here!.id]: 0 } }],
    })
    productId = product.id
    variantId = product.variants[0]!.id
    itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, {
      is_tracked: true,
      parts: { generator: "FC-{YYYY}-{####}" },
    })
    const receive = (serials: string[], ago: number) =>
      admin.post("/admin/serials/receive", {
        inventory_item_id: itemId,
        location_id: here!.id,
        serials,
        supplier: "Acme",
        received_at: `${daysAgo(ago)}T12:00:00.000Z`,
      })
    await receive(["FC-1", "FC-2", "FC-3"], 40)
    await receive(["FC-4", "FC-5"], 3)
    const order = await placeOrder(shop, ids, [{ variantId, quantity: 1 }])
    const [line] = (await readOrder(admin, order.id)).items
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: line!.id,
      serials: ["FC-1"],
    })
    await fulfilOrder(admin, order.id, { locationId: here!.id })
  })

  it("the store's policy is set and taken back, and an item's warranty says what a resale gives", async () => {
    const { page, open, screenshot } = store.browser
    await open("/serials/settings")
    const receipt = page.getByTestId("policy-receipt")
    await receipt.getByRole("combobox").click()
    await page.getByRole("option", { name: "Refuse" }).click()
    await page.getByText("Policy saved").first().waitFor()
    expect((await policyOf("store")).parts).toMatchObject({ receipt: "require" })
    await receipt.getByRole("combobox").click()
    await page.getByRole("option", { name: "As by default" }).click()
    await receipt.getByRole("combobox", { name: "Stock raised without serials" }).waitFor()
    await page.getByText("By default (Show as awaiting serials)").waitFor()
    expect((await policyOf("store")).parts).toEqual({})
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole("tab", { name: "Tracked items" }).click()
    const row = page.getByTestId("policy-row")
    await row.getByText("Pattern for own numbers: FC-{YYYY}-{####}").waitFor()
    await screenshot("settings-items")
    await row.getByRole("button").click()
    await page.getByText(`Next: FC-${new Date().getUTCFullYear()}-0001`).waitFor()
    const warranty = page.getByTestId("policy-customer_warranty")
    await warranty.getByRole("spinbutton").fill("24")
    await warranty.getByRole("combobox", { name: "A unit that is sold again has" }).click()
    await page.getByRole("option", { name: "what is left of the old one" }).click()
    await warranty.getByRole("button", { name: "Save" }).click()
    await warranty.getByRole("button", { name: "Customer's warranty: follow the store" }).waitFor()
    expect((await policyOf(itemId)).parts.customer_warranty).toMatchObject({
      months: 24,
      on_resale: "remaining",
    })
    await warranty.getByRole("button", { name: "Customer's warranty: follow the store" }).click()
    await gone(warranty.getByRole("button", { name: /follow the store/ }))
    expect((await policyOf(itemId)).parts.customer_warranty).toBeUndefined()
    await page.keyboard.press("Escape")
  })

  it("an item follows other rules at one location", async () => {
    const { page, open } = store.browser
    const [, there] = store.ids.locations
    await open(`/serials/settings?tab=places&location_id=${there!.id}`)
    await page.getByText(`No rules of its own at ${there!.name}`).waitFor()
    await page.getByRole("combobox", { name: "Item" }).click()
    await page.getByRole("option", { name: /FC-1/ }).click()
    await page.getByRole("button", { name: "Add rules" }).click()
    await page.getByTestId("policy-return").getByRole("combobox").click()
    await page.getByRole("option", { name: "Serials may be left out" }).click()
    await page.getByText("Policy saved").first().waitFor()
    await page.keyboard.press("Escape")
    await page
      .getByTestId("policy-row")
      .getByText("Receiving a return: Serials may be left out")
      .waitFor()
    expect((await policyOf(itemId)).locations).toMatchObject([
      { location_id: there!.id, parts: { return: "optional" } },
    ])
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it("a condition is added, taken out of sale and deleted; a reason is offered where one is asked for", async () => {
    const { page, open, screenshot } = store.browser
    await open("/serials/settings?tab=conditions")
    await page.getByRole("button", { name: "Add a condition" }).click()
    await page.getByLabel("Name").fill("Showroom")
    await page.getByRole("button", { name: "Save" }).click()
    const row = page.getByTestId("condition-row")
    await row.getByText("May be sold").waitFor()
    await page.getByRole("button", { name: "Actions for Showroom" }).click()
    await page.getByRole("menuitem", { name: "Edit" }).click()
    await page.getByRole("switch", { name: "May be sold" }).click()
    await page.getByText("All units of this condition follow").waitFor()
    await page.getByRole("button", { name: "Save" }).click()
    await row.getByText("Not for sale").waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole("button", { name: "Actions for Showroom" }).click()
    await page.getByRole("menuitem", { name: "Delete" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete" }).click()
    await page.getByText("No conditions yet").waitFor()

    await page.getByRole("tab", { name: "Reasons" }).click()
    await page.getByRole("button", { name: "Add a reason" }).click()
    await page.getByRole("textbox", { name: "Reason" }).fill("Water damage")
    // Ctrl and Enter saves, as in every drawer.
    await page.keyboard.press("Control+Enter")
    await page.getByTestId("reason-row").getByText("Water damage").waitFor()
    const { reasons } = await store.admin.get<ReasonListResponse>("/admin/serial-reasons")
    expect(reasons).toMatchObject([{ text: "Water damage" }])
    const { serials } = await store.admin.get<SerialListResponse>("/admin/serials?q=FC-5")
    await open(`/serials/${serials[0]!.id}`)
    await page.getByRole("button", { name: "Actions", exact: true }).click()
    await page.getByRole("menuitem", { name: "Quarantine" }).click()
    await page.getByRole("button", { name: "Water damage" }).click()
    await screenshot("reasons-offered")
    await page.getByRole("button", { name: "Quarantine" }).click()
    await page.getByText("Quarantined").first().waitFor()
  })

  it("a scan sells a unit on a draft order", async () => {
    const { page, open, scan, screenshot } = store.browser
    const id = await createDraftOrder(store.admin, store.ids, [{ variantId, quantity: 1 }])
    await open(`/draft-orders/${id}`)
    const section = page.getByTestId("draft-serials")
    await section.getByText("1 missing").waitFor()
    await section.getByTestId("scan-field").click()
    await scan("FC-2")
    await section.getByText("All serials captured").waitFor()
    await scan("FC-404")
    await section.locator("[data-kind=refused]").waitFor()
    await screenshot("draft-order-serials")
    expect(await accessibilityProblems(page, "[data-testid=draft-serials]")).toEqual([])
    const answer = await store.admin.get<OrderSerialsResponse>(`/admin/orders/${id}/serials`)
    expect(answer.lines[0]!.components[0]!.captured).toMatchObject([{ number: "FC-2" }])
  })

  it("units are picked for a draft order, and a scan that may mean several asks which", async () => {
    const { admin, ids, browser } = store
    const { page, open, scan, screenshot } = browser
    const [here] = ids.locations
    const tripod = await createProduct(admin, ids, {
      title: "Tripod",
      variants: [{ sku: "TP-1", price: 60, stock: { [here!.id]: 0 } }],
    })
    const [tripodItem] = tripod.variants[0]!.inventoryItemIds
    await createProduct(admin, ids, {
      title: "Display tripod",
      variants: [{ sku: "TP-SHOW", parts: [{ inventoryItemId: tripodItem!, quantity: 1 }] }],
    })
    const clamp = await createProduct(admin, ids, {
      title: "Clamp",
      variants: [{ sku: "CL-1", price: 20, stock: { [here!.id]: 0 } }],
    })
    const [clampItem] = clamp.variants[0]!.inventoryItemIds
    const receive = async (inventory_item_id: string, serials: string[]) => {
      await admin.post(`/admin/serial-policies/${inventory_item_id}`, { is_tracked: true })
      await admin.post("/admin/serials/receive", {
        inventory_item_id,
        location_id: here!.id,
        serials,
      })
    }
    await receive(tripodItem!, ["TP-01", "TP-02", "TP-03"])
    await receive(clampItem!, ["TP-03"])
    const id = await createDraftOrder(admin, ids, [
      { variantId: tripod.variants[0]!.id, quantity: 1 },
    ])

    await open(`/draft-orders/${id}`)
    const section = page.getByTestId("draft-serials")
    await section.getByRole("button", { name: "Pick" }).click()
    const dialog = page.getByRole("dialog")
    await dialog.getByLabel("Search units").fill("TP-02")
    await gone(dialog.getByText("TP-01"))
    await dialog.getByRole("checkbox", { name: /TP-02/ }).click()
    await screenshot("draft-order-pick")
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await dialog.getByRole("button", { name: /Capture 1/ }).click()
    await section.getByText("All serials captured").waitFor()

    await section.getByTestId("scan-field").click()
    await scan("TP-01")
    const variants = section.getByRole("list", { name: "Variants of which one is sold" })
    await variants.getByText("Tripod · TP-1").waitFor()
    await screenshot("draft-order-chooser")
    expect(await accessibilityProblems(page, "[data-testid=draft-serials]")).toEqual([])
    await variants
      .getByRole("listitem")
      .filter({ hasText: "Display tripod" })
      .getByRole("button", { name: "Choose" })
      .click()
    await gone(variants)
    await section.getByTestId("captured-serial").filter({ hasText: "TP-01" }).waitFor()

    await section.getByTestId("scan-field").click()
    await scan("TP-03")
    const units = section.getByRole("list", { name: "Units that match" })
    await units
      .getByRole("listitem")
      .filter({ hasText: "CL-1" })
      .getByRole("button", { name: "Choose" })
      .click()
    await gone(units)
    await section.getByTestId("captured-serial").filter({ hasText: "TP-03" }).waitFor()
    const { lines } = await admin.get<OrderSerialsResponse>(`/admin/orders/${id}/serials`)
    const sold = lines.map(({ title, components: [part] }) => [
      title,
      ...part!.captured.map(({ number }) => number),
    ])
    expect(sold.sort()).toEqual([
      ["Clamp", "TP-03"],
      ["Display tripod", "TP-01"],
      ["Tripod", "TP-02"],
    ])
  })

  it("a location tells its units, and a variant has its serials", async () => {
    const { page, open, screenshot } = store.browser
    const [here] = store.ids.locations
    await open(`/settings/locations/${here!.id}`)
    const section = page.getByTestId("location-serials")
    await section.getByText("Units on hand").waitFor()
    const activity = section.getByTestId("location-activity")
    const receipt = activity.getByTestId("operation").filter({ hasText: "Received" }).first()
    await receipt.waitFor()
    expect(await receipt.getByRole("link", { name: /^by / }).getAttribute("href")).toMatch(
      /\/settings\/users\/user_/
    )
    await screenshot("location-serials")
    expect(await accessibilityProblems(page, "[data-testid=location-serials]")).toEqual([])
    await activity.getByRole("link", { name: "Show all" }).click()
    await page.getByRole("heading", { name: `What was done at ${here!.name}` }).waitFor()
    const sale = page.getByTestId("operation").filter({ hasText: "Sold" }).first()
    await sale.getByRole("link", { name: /^order #\d+$/ }).waitFor()
    await sale.getByRole("button", { name: /^\d+ units?$/ }).click()
    await page.getByRole("dialog").getByRole("link").first().waitFor()
    await screenshot("activity-units")
    expect(await accessibilityProblems(page, "[role=dialog]")).toEqual([])
    await page.keyboard.press("Escape")
    await screenshot("activity")
    expect(await accessibilityProblems(page, "main")).toEqual([])
    await page.getByRole("link", { name: "All locations" }).click()
    await page.getByRole("heading", { name: "What was done", exact: true }).waitFor()
    await open(`/settings/locations/${here!.id}`)
    await section.getByTestId("location-on_hand").click()
    await page.getByRole("row").filter({ hasText: "FC-3" }).waitFor()
    await open(`/products/${productId}/variants/${variantId}`)
    const variant = page.getByTestId("variant-serials")
    await variant.getByRole("tab", { name: "Units" }).click()
    await variant.getByText("FC-4").waitFor()
  })

  it("a product tells what happened to its units, and leads to unit, document and who did it", async () => {
    const { page, open, screenshot } = store.browser
    await open(`/products/${productId}`)
    const section = page.getByTestId("product-serials")
    await section.getByRole("tab", { name: "Activity" }).click()
    const sale = section.getByTestId("activity-event").filter({ hasText: "FC-1 Sold" })
    await sale.getByRole("link", { name: /^order #\d+$/ }).waitFor()
    expect(await sale.getByRole("link", { name: /^by / }).getAttribute("href")).toMatch(
      /\/settings\/users\/user_/
    )
    await screenshot("product-activity")
    expect(await accessibilityProblems(page, "[data-testid=product-serials]")).toEqual([])
    await sale.getByRole("link", { name: "FC-1" }).click()
    await page.getByTestId("serial-history").getByText("Sold").first().waitFor()
    await open(`/inventory/${itemId}`)
    const item = page.getByTestId("item-serials")
    await item.getByRole("tab", { name: "Activity" }).click()
    await item.getByTestId("activity-event").first().waitFor()
  })

  it("figures are charts, tables and files, and the ages of stock lead to their lists", async () => {
    const { page, open, screenshot } = store.browser
    await open("/serials/insight")
    const movements = page.getByTestId("insight-movements")
    await movements.getByTestId("figure-sold").getByText("1").waitFor()
    // The chart is there, and takes the focus.
    await movements.locator(".recharts-surface").first().waitFor()
    await movements.locator(".recharts-surface").first().focus()
    await page.keyboard.press("ArrowRight")
    await screenshot("insight")
    expect(await accessibilityProblems(page)).toEqual([])
    await movements.getByRole("button", { name: "Show as table" }).click()
    await movements.getByRole("row").nth(30).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      movements.getByRole("button", { name: "CSV" }).click(),
    ])
    const file = readFileSync(await download.path(), "utf8")
    expect(file).toContain(`"${daysAgo(3)}","2","0","0","0"`)
    expect(file).toContain(`"${daysAgo(0)}","4","1","0","0"`)
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole("combobox", { name: "Days" }).click()
    await page.getByRole("option", { name: "Last 90 days" }).click()
    await movements.getByRole("row").filter({ hasText: "3" }).first().waitFor()
    expect(new URL(page.url()).searchParams.get("range")).toBe("90")
    await page.getByRole("combobox", { name: "Grouped" }).click()
    await page.getByRole("option", { name: "By supplier" }).click()
    await page.getByTestId("insight-rates").getByRole("button", { name: "Show as table" }).click()
    await page.getByTestId("insight-rates").getByRole("cell", { name: "Acme" }).waitFor()
    await page.getByTestId("figure-age-31").click()
    await page.getByRole("row").filter({ hasText: "FC-3" }).waitFor()
    expect(await page.getByRole("row").filter({ hasText: "FC-4" }).count()).toBe(0)
  })

  it("fit a telephone", async () => {
    const { page, open, screenshot } = store.browser
    await page.setViewportSize({ width: 360, height: 740 })
    for (const path of ["/serials/settings", "/serials/insight?range=90"]) {
      await open(path)
      await page.getByRole("heading", { level: 1 }).waitFor()
      await page.waitForLoadState("networkidle")
      const width = await page.evaluate(
        "document.querySelector('main').scrollWidth - document.querySelector('main').clientWidth"
      )
      expect(width).toBe(0)
      await screenshot(`telephone${path.replace(/\W+/g, "-")}`)
    }
  })
})
