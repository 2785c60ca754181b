import { spawn, type ChildProcess } from "node:child_process"
import { join } from "node:path"
import type { Browser, Page } from "playwright-core"
import { dataRoot, repoRoot } from "../../scripts/lib/paths"
import { freePort } from "../../scripts/lib/ports"
import { createProduct, fulfilOrder, placeOrder } from "../../scripts/store-client"
import { gs1CheckDigit } from "../../src/lifecycle/check-digits"
import { maskNumber } from "../../src/lifecycle/holds"
import type { OrderSerialsResponse } from "../../src/types/orders"
import type { OperationResponse } from "../../src/types/operations"
import { accessibilityProblems } from "../support/axe"
import { describeAdmin, type AdminStore } from "../support/admin-store"
import { launchBrowser } from "../support/browser"
import { tooWide } from "../support/too-wide"

/** A phone, and a desk. */
const WIDTHS = [360, 1280]
const EAN = `952123498765${gs1CheckDigit("952123498765")}`
const PASSWORD = "supersecret"
/** Where the shop reads a cart. */
const CART = /\/store\/carts\/[^/?]+\?/

let port: number

// Before the store starts: it lets storefronts in from where they say they are.
beforeAll(async () => {
  port = await freePort()
  process.env.STORE_CORS = `http://localhost:${port}`
  process.env.AUTH_CORS = `http://localhost:${port}`
})

/** The example storefront in a real browser before a real store, as `npm run storefront` starts it. */
describeAdmin("storefront", {}, (store) => {
  let shop: ChildProcess
  let browser: Browser
  let page: Page
  let lampNumbers: string[]

  beforeAll(async () => {
    lampNumbers = await fillShelves(store)
    shop = await openShop(store, port)
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    shop?.kill("SIGTERM")
  })

  /** Somebody at a computer of their own. */
  const sitDown = async () => {
    const context = await browser.newContext({
      locale: "en-GB",
      viewport: { width: 1280, height: 900 },
    })
    page = await context.newPage()
    page.setDefaultTimeout(60_000)
    await page.goto(`http://localhost:${port}/`)
  }
  const go = (name: string) => page.getByRole("navigation").getByRole("link", { name }).click()
  const heading = (name: string | RegExp) => page.getByRole("heading", { level: 1, name }).waitFor()
  const text = (words: string | RegExp) => page.getByText(words).first().waitFor()
  const press = (name: string | RegExp) =>
    page.getByRole("main").getByRole("button", { name }).first().click()

  /** That the page is good to read for everybody, on a phone and on a desk. */
  const expectGoodPage = async (name: string) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const path = join(dataRoot, "screenshots", `storefront-${name}-${width}.png`)
      await page.screenshot({ path, fullPage: true })
      expect(await accessibilityProblems(page, "body")).toEqual([])
      expect(await tooWide(page, "body")).toEqual([])
    }
  }

  const signUp = async (first: string, email: string) => {
    await go("Log in")
    await press("I have no account yet")
    await askForAccount(first, email)
    await heading("My units")
  }

  /** Fills in the page that makes an account. */
  const askForAccount = async (first: string, email: string, password = PASSWORD) => {
    await page.getByLabel("First name").fill(first)
    await page.getByLabel("Last name").fill("Buyer")
    await page.getByLabel("E-mail address").fill(email)
    await page.getByLabel("Password").fill(password)
    await press("Make an account")
  }

  const logIn = async (email: string) => {
    await go("Log in")
    await page.getByLabel("E-mail address").fill(email)
    await page.getByLabel("Password").fill(PASSWORD)
    await expectGoodPage("log-in")
    await press("Log in")
    await heading("My units")
  }

  const fillAddress = async (country: string) => {
    await page.getByLabel("Street and number").fill("Marktplatz 1")
    await page.getByLabel("Postal code").fill("28195")
    await page.getByLabel("City").fill("Bremen")
    await page.getByLabel("Country").selectOption(country)
  }

  /** Answers in the store's place. */
  const refuse = (what: RegExp, status: number, message: string, times?: number) =>
    page.route(
      what,
      (route) =>
        route.fulfill({
          status,
          json: { message },
          headers: { "access-control-allow-origin": "*" },
        }),
      { times }
    )

  const unit = (number: string) => page.getByTestId("own-unit").filter({ hasText: number })

  it("lets a buyer choose the very unit, and check out", async () => {
    await sitDown()
    await text("Lamp")
    await expectGoodPage("products")
    await signUp("Ada", "ada@buyers.example.com")
    await expectGoodPage("my-units-none")
    await go("Products")
    await page.getByRole("link", { name: "Lamp" }).click()
    const scratched = page.getByTestId("choosable-unit").filter({ hasText: "A scratch below" })
    await scratched.waitFor()
    await text("One of 2 units that are alike")
    await expectGoodPage("choosing")
    await scratched.getByRole("button", { name: "Choose this one" }).click()
    await text("kept for you in your cart")
    await scratched.waitFor({ state: "detached" })
    await page.getByRole("link", { name: "Go to the cart" }).click()
    await text(/Kept for you until/)
    await text("A scratch below")
    await expectGoodPage("cart")
    await page.getByRole("link", { name: "Check out" }).click()
    await text("Choose a country first.")
    await fillAddress("fr")
    await text("We send no parcels to this country.")
    expect(await page.getByRole("button", { name: "Order and pay" }).isDisabled()).toBe(true)
    await expectGoodPage("no-parcels")
    await page.getByLabel("Country").selectOption("de")
    await text("Parcel from Main warehouse")
    await expectGoodPage("checkout")
    await press("Order and pay")
    await heading(/^Thank you! Order \d+$/)
    await page.getByTestId("ordered-unit").getByText("A scratch below").waitFor()
    await page.getByTestId("ordered-unit").getByText("Set aside for you").waitFor()
    await text(maskNumber(lampNumbers[2]!))
    await expectGoodPage("order")
  })

  it("shows it among their units, with its warranty and a recall, once it is sent", async () => {
    const order = await latestOrder(store)
    const line = (await store.admin.get<OrderSerialsResponse>(`/admin/orders/${order}/serials`))
      .lines[0]!
    expect(line.components[0]!.captured.map(({ number }) => number)).toEqual([lampNumbers[2]])
    await fulfilOrder(store.admin, order)
    await page.reload()
    await page.getByTestId("ordered-unit").getByText("Packed and sold to you").waitFor()
    expect(await page.getByText(lampNumbers[2]!).count()).toBe(0)
    await recall(store, lampNumbers[2]!)
    await go("My units")
    await unit(lampNumbers[2]!)
      .getByText(/^Warranty until/)
      .waitFor()
    await unit(lampNumbers[2]!).getByText("Pull the plug").waitFor()
    await expectGoodPage("my-units")
  })

  it("takes a report of a fault, and says what becomes of it", async () => {
    await unit(lampNumbers[2]!).getByRole("button", { name: "Report a fault" }).click()
    await page.getByLabel("What is wrong with it?").fill("It flickers")
    await page.keyboard.press("Enter")
    await unit(lampNumbers[2]!).getByText("It flickers").waitFor()
    await unit(lampNumbers[2]!).getByText("we are waiting for it").waitFor()
  })

  it("registers a unit that was bought as a guest, and says why not in a buyer's words", async () => {
    const guest = await guestsKettle(store)
    await page.getByLabel("Its number").fill("KETTLE-9")
    await press("Register it")
    await text("We know no unit with this number")
    await page.getByLabel("Its number").fill(guest.number)
    await page.getByLabel("I bought it here as a guest").check()
    await page.getByLabel("Order number").fill(String(guest.display_id))
    await page.getByLabel("E-mail address of the order").fill(guest.email)
    await expectGoodPage("registering")
    await press("Register it")
    await unit(guest.number)
      .getByText(/registered on/i)
      .waitFor()
  })

  it("hands a unit over to another customer, who accepts", async () => {
    const number = "KETTLE-1"
    const ada = page
    await sitDown()
    await signUp("Bo", "bo@buyers.example.com")
    const bo = page
    page = ada
    await unit(number).getByRole("button", { name: "Hand over" }).click()
    await page.getByLabel("E-mail address of whoever gets it").fill("ada@buyers.example.com")
    await press("Offer it")
    await text("This is your own address")
    await page.getByLabel("E-mail address of whoever gets it").fill("bo@buyers.example.com")
    await press("Offer it")
    await page.getByTestId("offer").getByText("bo@buyers.example.com").waitFor()
    await expectGoodPage("offered")
    page = bo
    await page.reload()
    await page.getByTestId("offer").getByText(number).waitFor()
    await expectGoodPage("received")
    await press("Accept")
    await unit(number)
      .getByText(/^Warranty until/)
      .waitFor()
    page = ada
    await page.reload()
    await unit(lampNumbers[2]!).waitFor()
    expect(await unit(number).count()).toBe(0)
    expect(await page.getByTestId("offer").count()).toBe(0)
    page = bo
  })

  it("verifies a number for anybody", async () => {
    await page.getByRole("button", { name: "Log out" }).click()
    await go("Verify a number")
    await page.getByLabel(/Serial number/).fill("SN:KETTLE-1")
    await press("Check it")
    await page.getByTestId("verdict").getByText("Genuine").waitFor()
    await page.getByTestId("verdict").getByText("Under warranty").waitFor()
    await expectGoodPage("verified")
    await page.getByLabel(/Serial number/).fill("KETTLE-9")
    await press("Check it")
    await page.getByTestId("verdict").getByText("Not verified").waitFor()
    await expectGoodPage("not-verified")
  })

  it("says whose an address is that is taken, and ends an account that was half made", async () => {
    const email = "half@buyers.example.com"
    await registerOnly(store, email)
    await go("Log in")
    await page.getByLabel("E-mail address").fill(email)
    await page.getByLabel("Password").fill(PASSWORD)
    await press("Log in")
    await text("There is no account with this address yet")
    await press("I have no account yet")
    await askForAccount("Bo", "bo@buyers.example.com", "another password")
    await text("There is an account with this address already")
    await askForAccount("Hal", email)
    await heading("My units")
    await page.getByRole("button", { name: "Log out" }).click()
  })

  it("resolves a GS1 Digital Link to the unit and its product", async () => {
    await page.goto(`http://localhost:${port}/01/0${EAN}/21/KETTLE-1`)
    await text("Genuine")
    await expectGoodPage("link")
    await page.getByRole("main").getByRole("link", { name: "Kettle" }).click()
    await heading("Kettle")
    await page.goto(`http://localhost:${port}/01/0${EAN}/21/${lampNumbers[0]}`)
    await text("Not verified")
    await page.getByRole("link", { name: "Kettle" }).waitFor()
    await page.goto(`http://localhost:${port}/01/123/21/X`)
    await text("This is no number as our units bear it")
    await expectGoodPage("no-link")
  })

  it("is done by keyboard alone: from the shop window to the cart, and in by a log-in", async () => {
    await page.goto(`http://localhost:${port}/`)
    await text("Lamp")
    await page.keyboard.press("Tab")
    expect(await focused(page)).toBe("Skip to the content")
    await page.getByRole("link", { name: "Lamp" }).focus()
    await page.keyboard.press("Enter")
    await heading("Lamp")
    await page.waitForFunction('document.activeElement.tagName === "H1"')
    await page.getByTestId("choosable-unit").first().waitFor()
    while (!(await focused(page)).startsWith("Choose this one")) await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await text("kept for you in your cart")
    await logIn("bo@buyers.example.com")
    await go("Cart")
    await page
      .getByTestId("cart-line")
      .getByText(/Kept for you until/)
      .waitFor()
    await page.getByRole("button", { name: "Remove Lamp" }).click()
    await text("There is nothing in your cart yet")
  })

  it("takes one more beside a chosen unit as a line of its own, however few are free", async () => {
    await go("Products")
    await page.getByRole("link", { name: "Lamp" }).click()
    await press(/^Choose this one/)
    await page.getByRole("link", { name: "Go to the cart" }).click()
    const lines = page.getByTestId("cart-line")
    await lines.getByRole("button", { name: "One more" }).click()
    await lines.nth(1).waitFor()
    expect(await lines.getByRole("status").allInnerTexts()).toEqual(["1", "1"])
    expect(await lines.getByText(/Kept for you until/).count()).toBe(1)
    await expectGoodPage("one-more")
  })

  it("keeps a cart that cannot be read for once, and says so", async () => {
    await refuse(CART, 429, "Too many requests", 1)
    await page.reload()
    await text("Too many requests")
    expect(await page.getByText("There is nothing in your cart yet").count()).toBe(0)
    await expectGoodPage("cart-unread")
    await press("Try again")
    await page.getByTestId("cart-line").nth(1).waitFor()
  })

  it("says why a checkout was refused, also where the cart cannot be read after it", async () => {
    await page.getByRole("link", { name: "Check out" }).click()
    await fillAddress("de")
    await text("Parcel from Main warehouse")
    await refuse(/\/carts\/[^/]+\/complete/, 500, "The bank does not answer")
    await refuse(CART, 503, "Too many requests")
    await press("Order and pay")
    await text("The bank does not answer")
    await page.unrouteAll()
    await go("Cart")
    await page.reload()
    await page.getByTestId("cart-line").nth(1).waitFor()
  })

  it("leads from the log-in to its own pages only, and says when the password is wrong", async () => {
    await sitDown()
    await page.goto(`http://localhost:${port}/log-in?then=%09/evil.example`)
    await page.getByLabel("E-mail address").fill("bo@buyers.example.com")
    await page.getByLabel("Password").fill("another password")
    await press("Log in")
    await text("The e-mail address or the password is wrong")
    await page.getByLabel("Password").fill(PASSWORD)
    await press("Log in")
    await heading("My units")
    expect(page.url()).toBe(`http://localhost:${port}/units`)
  })
})

const focused = (page: Page) => page.evaluate<string>("document.activeElement.innerText")

/** Lamps, among which buyers choose, and kettles, which anybody may verify. @returns the lamps' numbers */
async function fillShelves({ admin, ids }: AdminStore): Promise<string[]> {
  // Nothing is sent to France.
  await admin.post(`/admin/regions/${ids.regionId}`, { countries: [ids.countryCode, "fr"] })
  const location_id = ids.locations[0]!.id
  const customer_warranty = {
    months: 24,
    starts_at: "sale",
    on_resale: "remaining",
    on_replacement: "remaining",
  }
  const made = async (
    title: string,
    ean: string | undefined,
    storefront: string,
    serials: string[]
  ) => {
    const variants = [{ sku: title.toUpperCase(), ean, price: 60, stock: { [location_id]: 0 } }]
    const product = await createProduct(admin, ids, { title, variants })
    const inventory_item_id = product.variants[0]!.inventoryItemIds[0]!
    await admin.post(`/admin/serial-policies/${inventory_item_id}`, {
      is_tracked: true,
      parts: { storefront, customer_warranty },
    })
    const body = { inventory_item_id, location_id, serials }
    return admin.post<OperationResponse>("/admin/serials/receive", body)
  }
  const lamps = ["LAMP-0001", "LAMP-0002", "LAMP-0003"]
  const received = await made("Lamp", undefined, "choose_unit", lamps)
  const scratched = received.serials.find(({ number }) => number === lamps[2])!
  await admin.post(`/admin/serials/${scratched.id}`, { public_note: "A scratch below" })
  await made("Kettle", EAN, "verify", ["KETTLE-1", "KETTLE-2"])
  return lamps
}

/** Starts the shop as its command does. */
async function openShop({ server, ids }: AdminStore, at: number): Promise<ChildProcess> {
  const shop = spawn(process.execPath, ["--import", "tsx", "scripts/storefront.ts"], {
    cwd: repoRoot,
    env: {
      ...process.env,
      NODE_ENV: "development",
      STOREFRONT_PORT: String(at),
      VITE_MEDUSA_URL: server.baseUrl,
      VITE_PUBLISHABLE_KEY: ids.publishableKey,
    },
    stdio: ["ignore", "pipe", "inherit"],
  })
  await new Promise<void>((open, fail) => {
    shop.once("exit", (code) => fail(new Error(`The storefront ended with ${code}.`)))
    shop.stdout!.on("data", (said: Buffer) => {
      if (String(said).includes("The storefront is open")) open()
    })
  })
  return shop
}

async function latestOrder({ admin }: AdminStore): Promise<string> {
  const { orders } = await admin.get<{ orders: { id: string }[] }>(
    "/admin/orders?order=-created_at&limit=1&fields=id"
  )
  return orders[0]!.id
}

/** A log-in without a customer, as it stays where a browser is closed while an account is made. */
async function registerOnly({ server }: AdminStore, email: string): Promise<void> {
  const response = await fetch(`${server.baseUrl}/auth/customer/emailpass/register`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password: PASSWORD }),
  })
  expect(response.status).toBe(200)
}

/** A kettle that a guest bought and has. */
async function guestsKettle({ admin, shop, ids }: AdminStore) {
  const email = "guest@buyers.example.com"
  const { products } = await admin.get<{ products: { variants: { id: string }[] }[] }>(
    "/admin/products?title=Kettle&fields=id,variants.id"
  )
  const lines = [{ variantId: products[0]!.variants[0]!.id, quantity: 1 }]
  const order = await placeOrder(shop, ids, lines, { email })
  const number = "KETTLE-1"
  await admin.post(`/admin/orders/${order.id}/serials/capture`, {
    line_item_id: order.items![0]!.id,
    serials: [number],
  })
  await fulfilOrder(admin, order.id, { locationId: ids.locations[0]!.id })
  return { number, email, display_id: order.display_id! }
}

async function recall({ admin }: AdminStore, number: string): Promise<void> {
  await admin.post("/admin/serial-notices", {
    kind: "recall",
    title: "Pull the plug",
    buyer_text: "The cable may get hot. Do not use it; we send you another one.",
    selection: { serials: [number] },
  })
}
