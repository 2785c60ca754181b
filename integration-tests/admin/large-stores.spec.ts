import type { HttpTypes } from "@medusajs/framework/types"
import { createProduct, fulfilOrder, placeOrder } from "../../scripts/store-client"
import { inChunks } from "../../src/admin/lib/in-chunks"
import type { CaseOperationResponse, CaseSerialsResponse } from "../../src/types/cases"
import type { LookupResponse } from "../../src/types/serials"
import { describeAdmin } from "../support/admin-store"

/** How many there are of each: more than one answer brings, and more than one page shows. */
const UNITS = 130
const LOCATIONS = 203
const CUSTOMERS = 101
const DRAFTS = 101

const padded = (at: number) => String(at + 1).padStart(3, "0")
const times = <Made>(count: number, make: (at: number) => Made): Made[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** What a large store has more of than fits a page: units on a case, locations, drafts, customers of one name. */
describeAdmin("large stores", {}, (store) => {
  let itemId: string
  let productId: string
  let variantId: string
  let caseId: string

  beforeAll(async () => {
    const { admin, ids } = store
    const [here] = ids.locations
    const product = await createProduct(admin, ids, {
      title: "Widget",
      variants: times(12, (at) => ({ sku: `W-${padded(at)}`, price: 20 })),
    })
    productId = product.id
    variantId = product.variants[0]!.id
    itemId = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${itemId}`, { is_tracked: true })
    const numbers = times(UNITS, (at) => `LOT-${padded(at)}`)
    await admin.post("/admin/serials/receive", {
      inventory_item_id: itemId,
      location_id: here!.id,
      serials: [...numbers, "SOLD-1"],
    })
    const opened = await admin.post<CaseOperationResponse>("/admin/serial-cases", {
      kind: "supplier",
      vendor: "Maker",
      serials: numbers,
    })
    caseId = opened.case.id

    const shops = await many(LOCATIONS, async (at) => {
      const { stock_location } = await admin.post<HttpTypes.AdminStockLocationResponse>(
        "/admin/stock-locations",
        { name: `Shop ${padded(at)}` }
      )
      return stock_location.id
    })
    await admin.post(`/admin/inventory-items/${itemId}/location-levels/batch`, {
      create: shops.map((location_id) => ({ location_id, stocked_quantity: 1 })),
    })
    await many(CUSTOMERS, (at) =>
      admin.post("/admin/customers", { email: `smith-${at}@example.com`, last_name: "Smith" })
    )
    const draft = (metadata: object) =>
      admin.post("/admin/draft-orders", {
        region_id: ids.regionId,
        sales_channel_id: ids.salesChannelId,
        metadata,
      })
    await draft({ counter_sale: { location_id: here!.id } })
    await many(DRAFTS, () => draft({}))
  })

  /** Does something so many times, ten at once. */
  const many = <Made>(count: number, make: (at: number) => Promise<Made>) =>
    inChunks(
      times(count, (at) => at),
      10,
      (some) => Promise.all(some.map(make))
    )

  it("a case shows every unit, and its steps name any of them", async () => {
    const { page, open, scan } = store.browser
    await open(`/serials/cases/${caseId}`)
    const units = page.getByTestId("case-units")
    await units.getByRole("link", { name: "LOT-001" }).waitFor()
    await units.getByRole("button", { name: "Next" }).click()
    await units.getByRole("link", { name: "LOT-130" }).waitFor()

    const back = () =>
      page.getByTestId("case-steps").getByRole("button", { name: "Back from the vendor" }).click()
    await back()
    const dialog = page.getByRole("dialog")
    await dialog.getByText(`${UNITS} units`, { exact: true }).waitFor()
    expect(await dialog.getByRole("checkbox").count()).toBe(100)
    await dialog.getByTestId("scan-field").click()
    await scan("LOT-130")
    await dialog.getByText("1 unit", { exact: true }).waitFor()
    await dialog.getByRole("button", { name: "Back from the vendor" }).click()
    await dialog.waitFor({ state: "detached" })
    expect(await onCase()).toHaveLength(UNITS - 1)

    await back()
    await dialog.getByText(`${UNITS - 1} units`, { exact: true }).waitFor()
    await dialog.getByRole("button", { name: "Back from the vendor" }).click()
    await dialog.waitFor({ state: "detached" })
    expect(await onCase()).toEqual([])
  })

  it("places where stock and serials disagree are drawn a hundred at a time", async () => {
    const { page, open } = store.browser
    await open("/serials/stock")
    const places = page.getByTestId("stock-place")
    await places.first().waitFor()
    expect(await places.count()).toBe(100)
    const goOn = () => page.getByRole("button", { name: "Next" }).click()
    await goOn()
    await page.getByText("Shop 101", { exact: true }).waitFor()
    expect(await places.count()).toBe(100)
    await goOn()
    await page.getByText("Shop 201", { exact: true }).waitFor()
    expect(await places.count()).toBe(LOCATIONS - 200)
  })

  it("a product's page draws ten variants and ten places at a time", async () => {
    const { page, open } = store.browser
    await open(`/products/${productId}`)
    const section = page.getByTestId("product-serials")
    await section.getByTestId("level-row").first().waitFor()
    expect(await section.getByTestId("level-row").count()).toBe(10)
    expect(await section.getByTestId("variant-row").count()).toBe(10)
  })

  it("the last location can be chosen, and a basket is found behind other drafts", async () => {
    const { page, open } = store.browser
    await open("/serials/packing")
    const at = page.getByRole("combobox", { name: "You pack at" })
    await at.click()
    await page.getByRole("option", { name: `Shop ${padded(LOCATIONS - 1)}` }).waitFor()
    await page.getByRole("option", { name: "Main warehouse" }).click()
    await open("/serials/counter-sale")
    await page
      .getByTestId("open-baskets")
      .getByRole("button", { name: /Resume/ })
      .waitFor()
  })

  it("a name of more customers than are listed is said to be one", async () => {
    const { page, open } = store.browser
    await open(`/serials?of_customer=${encodeURIComponent('"Smith"')}`)
    await page.getByText(`“Smith” means ${CUSTOMERS} customers`).waitFor()
    await open(`/serials?of_customer=${encodeURIComponent('"smith-7@example.com"')}`)
    await page.getByText("No serial matches").waitFor()
    expect(await page.getByText(/“smith-7@example.com” means/).count()).toBe(0)
  })

  it("what was done although its answer was lost is not done twice, also in a form that was opened again", async () => {
    const { browser, admin, shop, ids } = store
    const { page, open } = browser
    const order = await placeOrder(shop, ids, [{ variantId, quantity: 1 }])
    await admin.post(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.items![0]!.id,
      inventory_item_id: itemId,
      serials: ["SOLD-1"],
    })
    await fulfilOrder(admin, order.id, { locationId: ids.locations[0]!.id })
    await admin.post("/admin/serials/warranties", {
      serials: ["SOLD-1"],
      change: "set",
      start: "2026-01-01",
      end: "2027-01-01",
      reason: "agreed",
    })
    const unit = async () =>
      (await admin.get<LookupResponse>("/admin/serials/lookup?scan=SOLD-1")).matches[0]!

    await open(`/serials/${(await unit()).id}`)
    const extend = async () => {
      await page.getByTestId("serial-header").getByRole("button", { name: "Actions" }).click()
      await page.getByRole("menuitem", { name: "Change warranty" }).click()
      await page.getByRole("dialog").getByLabel("Reason").fill("goodwill")
      await page.getByRole("button", { name: "Extend", exact: true }).click()
    }
    await page.route(
      "**/admin/serials/warranties",
      async (route) => {
        await route.fetch()
        await route.abort("connectionreset")
      },
      { times: 1 }
    )
    await extend()
    await page.getByRole("dialog").getByRole("alert").waitFor()
    await page.getByRole("button", { name: "Cancel" }).click()
    await extend()
    await page.getByText("Warranty extended").first().waitFor()
    expect((await unit()).customer_warranty).toMatchObject({ end: "2028-01-01" })
  })

  /** The numbers that are still with the vendor. */
  async function onCase(): Promise<string[]> {
    const { serials } = await store.admin.get<CaseSerialsResponse>(
      `/admin/serial-cases/${caseId}/serials?limit=1000`
    )
    return serials.flatMap(({ number, is_on_case }) => (is_on_case ? [number] : []))
  }
})
