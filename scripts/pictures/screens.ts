import type { AdminPage } from "../../integration-tests/support/browser"

/** A screen of the running demo, and what is done on it before its picture is taken. */
export type Screen = {
  /** The picture's file, without what it looks like. */
  name: string
  /** Below /app; where it depends on the demo's data, found in it. */
  path: string | ((admin: AdminPage) => Promise<string>)
  prepare?: (admin: AdminPage) => Promise<void>
  /** Kept with the docs; other pictures are for whoever looks at them. */
  isInDocs?: boolean
}

/** Reads a value of the demo's data, as the admin does: the path below /admin, and an expression of its answer. */
const read = ({ page }: AdminPage, path: string, value: string) =>
  page.evaluate<string>(`fetch("/admin/${path}").then((r) => r.json()).then((answer) => ${value})`)

const unit = (status: string) => async (admin: AdminPage) =>
  `/serials/${await read(admin, `serials?status=${status}&limit=1`, "answer.serials[0].id")}`

const first = (list: string, path: string, key: string) => async (admin: AdminPage) =>
  `${path}/${await read(admin, `${list}?limit=1`, `answer.${key}[0].id`)}`

/** The order of a number that the demo gives the same way every time. */
const order = (number: number) => async (admin: AdminPage) => {
  const asked = "orders?limit=100&fields=id,display_id"
  const id = await read(admin, asked, `answer.orders.find((o) => o.display_id === ${number}).id`)
  return `/orders/${id}`
}

const product = (title: string) => async (admin: AdminPage) =>
  `/products/${await read(admin, `products?q=${encodeURIComponent(title)}&fields=id`, "answer.products[0].id")}`

const scanned = (status: string) => async (admin: AdminPage) => {
  await admin.scan(
    await read(admin, `serials?status=${status}&limit=1`, "answer.serials[0].number")
  )
  await admin.page.waitForLoadState("networkidle")
  await admin.page.getByText("Nothing scanned yet").waitFor({ state: "detached" })
  await admin.page.waitForLoadState("networkidle")
}

/** Until nothing loads any more; the first request of a page begins a moment after its look. */
const settled = async (page: AdminPage["page"]) => {
  await page.waitForTimeout(500)
  await page.waitForLoadState("networkidle")
}

/** Chooses where the clerk works, which the browser keeps. */
const at =
  (place: string) =>
  async ({ page }: AdminPage) => {
    await page.getByRole("combobox").first().click()
    await page.getByRole("option", { name: place }).click()
    await settled(page)
  }

const toFirstOrder = async (admin: AdminPage) => {
  await at("Rotterdam warehouse")(admin)
  await admin.page.keyboard.press("Alt+n")
  await settled(admin.page)
}

const toSerials = async ({ page }: AdminPage) => {
  await page
    .getByRole("heading", { name: /^Serials/ })
    .first()
    .scrollIntoViewIfNeeded()
}

/** The main screens, in the order in which a new user meets them. */
export const SCREENS: Screen[] = [
  { name: "serials", path: "/serials", isInDocs: true },
  { name: "serials-product", path: product("Tern Book"), prepare: toSerials, isInDocs: true },
  { name: "serials-unit", path: unit("sold"), isInDocs: true },
  { name: "serials-stock", path: "/serials/stock" },
  { name: "serials-receive", path: "/serials/receive", isInDocs: true },
  { name: "serials-deliveries", path: "/serials/deliveries" },
  {
    name: "serials-delivery",
    path: first("serial-deliveries", "/serials/deliveries", "deliveries"),
  },
  {
    name: "serials-packing",
    path: "/serials/packing",
    prepare: toFirstOrder,
    isInDocs: true,
  },
  {
    name: "serials-counter-sale",
    path: "/serials/counter-sale",
    prepare: at("Utrecht store"),
    isInDocs: true,
  },
  { name: "serials-order", path: order(37), prepare: toSerials, isInDocs: true },
  { name: "serials-transfers", path: "/serials/transfers" },
  {
    name: "serials-transfer",
    path: first("serial-transfers", "/serials/transfers", "transfers"),
    isInDocs: true,
  },
  { name: "serials-counts", path: "/serials/counts" },
  {
    name: "serials-count",
    path: first("serial-counts", "/serials/counts", "counts"),
    isInDocs: true,
  },
  { name: "serials-cases", path: "/serials/cases" },
  { name: "serials-case", path: first("serial-cases", "/serials/cases", "cases"), isInDocs: true },
  { name: "serials-loans", path: "/serials/loans" },
  { name: "serials-desk", path: "/serials/desk", prepare: scanned("sold"), isInDocs: true },
  { name: "serials-insight", path: "/serials/insight", isInDocs: true },
  { name: "serials-settings", path: "/serials/settings", isInDocs: true },
]
