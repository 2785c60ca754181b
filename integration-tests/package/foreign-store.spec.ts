import type { HttpTypes } from "@medusajs/framework/types"
import type { Browser } from "playwright-core"
import {
  COMPOSED_HOOK,
  JOB_RUNNER,
  PLUGINS,
  READING_CODE,
} from "../../scripts/foreign-store/application"
import { installedCopies } from "../../scripts/foreign-store/installing"
import {
  createProduct,
  fulfilOrder,
  placeOrder,
  readStock,
  setUpStore,
  shopClient,
  type HttpClient,
  type StoreIds,
} from "../../scripts/store-client"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { CountsResponse, LevelView } from "../../src/types/stock"
import { launchBrowser, openAdmin } from "../support/browser"
import { usesEveryExport } from "../support/every-export"
import { FOREIGN_LOYALTY, ForeignStore, foreignLogin } from "../support/foreign-store"

/** What npm installs and what a fresh store takes to be built, on a busy machine. */
const INSTALLING = 900_000

/** Of two copies of one of these, the plugin would get the one that the admin or the server does not use. */
const ONCE = [
  "@medusajs/framework",
  "@medusajs/medusa",
  "@medusajs/core-flows",
  "@medusajs/dashboard",
  "@medusajs/draft-order",
  "@medusajs/ui",
  "@medusajs/icons",
  "@tanstack/react-query",
  "react",
  "react-dom",
  "react-i18next",
  "react-router-dom",
]

/** The packed plugin in a Medusa application that is not ours, and that sold before it came. */
describe("the packed plugin in somebody else's store", () => {
  let store: ForeignStore
  let admin: HttpClient
  let shop: HttpClient
  let adminUrl: string
  let ids: StoreIds
  let place: string
  const item = { id: "", variant: "", product: "" }
  const old = { id: "", line: "" }
  let display: string

  const level = async () => {
    const { levels } = await admin.get<CountsResponse>(
      `/admin/serials/counts?inventory_item_id=${item.id}`
    )
    return levels.find(({ location }) => location.id === place)!
  }
  const capture = (order: { id: string; line: string }, serials: string[]) =>
    admin.post<OrderSerialsResponse>(`/admin/orders/${order.id}/serials/capture`, {
      line_item_id: order.line,
      serials,
    })
  const order = async (quantity: number) => {
    const { id, items } = await placeOrder(shop, ids, [{ variantId: item.variant, quantity }])
    return { id, line: items![0]!.id }
  }
  const start = async (options: { isBuilt: boolean }) => {
    const started = await store.start(options)
    admin = started.admin
    adminUrl = started.adminUrl
    if (ids) shop = shopClient(started.server, ids.publishableKey)
    return started
  }

  beforeAll(async () => {
    store = await ForeignStore.install("foreign_store")
  }, INSTALLING)

  afterAll(() => store.remove(), INSTALLING)

  it.each(ONCE)("leaves npm with one copy of %s", (name) => {
    expect(Object.keys(installedCopies(store.folder, name))).toEqual([`node_modules/${name}`])
  })

  it("claims no hook where somebody imports its workflows", async () => {
    store.write([], {
      "imports.cjs": `require("medusa-plugin-serials/workflows")
        const { createOrderFulfillmentWorkflow: workflow } = require("@medusajs/medusa/core-flows")
        workflow.hooks.fulfillmentCreated(() => undefined)
        process.exit(0)`,
    })
    expect(await store.run("../imports.cjs", [])).toMatchObject({ isGood: true })
  })

  it(
    "is taken in by a store that sells, and changes nothing there",
    async () => {
      store.write([])
      await store.migrate()
      await store.addUser()
      const { server } = await start({ isBuilt: false })
      ids = await setUpStore(admin)
      shop = shopClient(server, ids.publishableKey)
      place = ids.locations[0]!.id
      const product = await createProduct(admin, ids, {
        title: "Espresso machine",
        variants: [{ sku: "ESPRESSO", price: 400, stock: { [place]: 5 } }],
      })
      Object.assign(item, {
        product: product.id,
        variant: product.variants[0]!.id,
        id: product.variants[0]!.inventoryItemIds[0],
      })
      Object.assign(old, await order(2))
      const before = await readStock(admin, item.id, place)
      expect(before).toEqual({ stocked: 5, reserved: 2, available: 3 })

      const loyalty = FOREIGN_LOYALTY ? [PLUGINS.loyalty] : []
      store.write([...loyalty, PLUGINS.serialsComposed], {
        ...COMPOSED_HOOK,
        ...READING_CODE,
        ...JOB_RUNNER,
      })
      await store.migrate()
      await store.build()
      await start({ isBuilt: true })
      expect(await readStock(admin, item.id, place)).toEqual(before)
      await fulfilOrder(admin, (await order(1)).id, { locationId: place })
      expect(await readStock(admin, item.id, place)).toEqual({
        stocked: 4,
        reserved: 2,
        available: 2,
      })
    },
    INSTALLING
  )

  it(
    "types what a store may import",
    async () => {
      store.write([PLUGINS.serials], {
        "src/uses-every-export.ts": usesEveryExport(store),
        "tsconfig.strict.json": JSON.stringify({
          extends: "./tsconfig.json",
          compilerOptions: { noEmit: true, skipLibCheck: false, strict: true },
          include: ["src/**/*"],
          exclude: ["src/admin"],
        }),
      })
      const { said } = await store.run("typescript/bin/tsc", ["-p", "tsconfig.strict.json"])
      // Medusa's own declarations are not all sound.
      const ours = said
        .split("\n")
        .filter((line) => /^(src|node_modules.medusa-plugin-serials)/.test(line))
      expect(ours).toEqual([])
    },
    INSTALLING
  )

  it("fulfils an order that was there before tracking", async () => {
    await admin.post(`/admin/serial-policies/${item.id}`, { is_tracked: true })
    expect(await level()).toMatchObject<Partial<LevelView>>({ stocked: 4, awaiting: 4, on_hand: 0 })
    await expect(fulfilOrder(admin, old.id, { locationId: place })).rejects.toMatchObject({
      status: 400,
      body: { code: "too_few_for_line" },
    })
    await capture(old, ["ES-1", "ES-2"])
    await fulfilOrder(admin, old.id, { locationId: place })
    expect(await level()).toMatchObject<Partial<LevelView>>({ stocked: 2, awaiting: 2, on_hand: 0 })
  })

  it("sells by the store's own handler of the same hook, which can refuse as well", async () => {
    await admin.post("/admin/serials/receive", {
      inventory_item_id: item.id,
      location_id: place,
      serials: ["ES-3", "ES-4"],
    })
    const placed = await order(1)
    await capture(placed, ["ES-3"])
    const empty = { locationId: place, additionalData: { gift_note: "" } }
    await expect(fulfilOrder(admin, placed.id, empty)).rejects.toMatchObject({
      status: 400,
      body: { message: "A gift note is empty." },
    })
    await fulfilOrder(admin, placed.id, { locationId: place, additionalData: { gift_note: "Hi" } })
    const { lines } = await admin.get<{ lines: { number: string; status: string }[] }>(
      "/admin/own-report"
    )
    expect(lines.map(({ number, status }) => `${number} ${status}`).sort()).toEqual([
      "ES-1 sold",
      "ES-2 sold",
      "ES-3 sold",
      "ES-4 in_stock",
    ])
    expect(lines.find(({ number }) => number === "ES-1")).toMatchObject({
      order: { display_id: 1 },
    })
  })

  it("has its subscribers run", async () => {
    await admin.post(`/admin/serial-policies/${item.id}`, {
      parts: { allocation: "placement", strategy: "fifo" },
    })
    const placed = await order(1)
    const captured = async () => {
      const { lines } = await admin.get<OrderSerialsResponse>(`/admin/orders/${placed.id}/serials`)
      return lines[0]!.components[0]!.captured.map(({ number }) => number)
    }
    while ((await captured()).length === 0) await new Promise((go) => setTimeout(go, 100))
    expect(await captured()).toEqual(["ES-4"])
  }, 30_000)

  it("has its jobs run", async () => {
    const { condition } = await admin.post<{ condition: { id: string } }>(
      "/admin/serial-conditions",
      { name: "Display", is_sellable: false }
    )
    display = condition.id
    await admin.post("/admin/serials/receive", {
      inventory_item_id: item.id,
      location_id: place,
      serials: [{ number: "ES-5", condition_id: display }],
    })
    expect(await level()).toMatchObject<Partial<LevelView>>({ withheld: 1 })
    await admin.post("/admin/own-jobs/refresh-withheld-serials")
    await admin.post("/admin/own-jobs/reconcile-serials")
    expect(await level()).toMatchObject<Partial<LevelView>>({ withheld: 1, discrepancy: 0 })
    await expect(admin.post("/admin/own-jobs/no-such-job")).rejects.toMatchObject({ status: 404 })
  })

  it("answers buyers", async () => {
    await expect(shop.get("/store/serials/verify?number=ES-1")).resolves.toEqual({
      verified: false,
      units: [],
    })
  })

  // There is one of its own for each Medusa, some time after that is out.
  it.each([FOREIGN_LOYALTY ?? "none"])(
    "leaves routes and links to the loyalty plugin %s",
    async (version) => {
      if (version === "none") {
        await expect(admin.get("/admin/gift-cards")).rejects.toMatchObject({ status: 404 })
        return
      }
      const { store_credit_account: account } = await admin.post<{
        store_credit_account: { id: string }
      }>("/admin/store-credit-accounts", { currency_code: "eur" })
      await admin.post(`/admin/store-credit-accounts/${account.id}/credit`, { amount: 25 })
      const { store_credit_accounts } = await admin.get<{
        store_credit_accounts: { id: string; balance: number }[]
      }>("/admin/store-credit-accounts")
      expect(store_credit_accounts).toMatchObject([{ id: account.id, balance: 25 }])
      await expect(admin.get("/admin/gift-cards")).resolves.toMatchObject({ count: 0 })
    }
  )

  it("shows its sections in the built admin", async () => {
    const browser: Browser = await launchBrowser()
    try {
      const { page, open } = await openAdmin(browser, adminUrl, foreignLogin)
      const errors: string[] = []
      page.on("pageerror", (error) => errors.push(error.message))
      await open(`/products/${item.product}`)
      await page.getByTestId("product-serials").getByRole("switch", { name: /Track/ }).waitFor()
      await open(`/orders/${old.id}`)
      await page.getByText("ES-1").first().waitFor()
      expect(errors).toEqual([])
    } finally {
      await browser.close()
    }
  })

  it("leaves a store that runs without it", async () => {
    const [, second] = ids.locations
    await admin.post("/admin/serials/receive", {
      inventory_item_id: item.id,
      location_id: second!.id,
      serials: [{ number: "ES-6", condition_id: display }],
    })
    await store.stop()
    store.write([])
    store.drop("src/workflows", "src/api", "src/uses-every-export.ts")
    await start({ isBuilt: false })
    await fulfilOrder(admin, (await order(1)).id, { locationId: place })
    // Guarded no longer: the merchant's to keep or to delete.
    const { reservations } = await admin.get<HttpTypes.AdminReservationListResponse>(
      `/admin/reservations?location_id=${second!.id}`
    )
    expect(reservations).toMatchObject([{ quantity: 1, line_item_id: null }])
    await admin.delete(`/admin/reservations/${reservations[0]!.id}`)
    expect(await readStock(admin, item.id, second!.id)).toMatchObject({ stocked: 1, available: 1 })
    await store.stop()
  })

  it(
    "takes what it keeps out of the database when that is confirmed",
    async () => {
      const second = ids.locations[1]!.id
      const lent = {
        inventory_item_id: item.id,
        location_id: second,
        quantity: -1,
        external_id: "serials:lent:cart_of_a_server_that_died",
        allow_backorder: true,
      }
      store.write([PLUGINS.serials], {
        "lend.js": `exports.default = ({ container }) =>
          container.resolve("inventory").createReservationItems([${JSON.stringify(lent)}])`,
      })
      const exec = (script: string, ...words: string[]) =>
        store.run("@medusajs/cli/cli.js", ["exec", script, ...words])
      const removing = (...words: string[]) =>
        exec("./node_modules/medusa-plugin-serials/.medusa/server/src/scripts/remove.js", ...words)
      const reserved = () =>
        store.rows<{ reserved: number }>(
          `select reserved_quantity::int as reserved from inventory_level where location_id = '${second}'`
        )
      expect(await exec("./lend.js")).toMatchObject({ isGood: true })
      expect(await reserved()).toEqual([{ reserved: -1 }])
      const looked = await removing()
      expect(looked.said).toContain(
        "6 serials with their histories, 1 reservations of withheld units, and 1 of stock that is lent to checkouts."
      )
      expect((await removing("confirm=5")).said).toContain("There are 6 serials, not 5")
      expect(await store.tables()).toContain("serial_event")
      expect(await removing("confirm=6")).toMatchObject({ isGood: true })
      expect((await store.tables()).filter((name) => name.startsWith("serial"))).toEqual([])
      store.write([])
      await store.migrate()
      expect(
        await store.rows(
          "select 1 from reservation_item where line_item_id is null and deleted_at is null"
        )
      ).toEqual([])
      expect(await reserved()).toEqual([{ reserved: 0 }])
    },
    INSTALLING
  )
})
