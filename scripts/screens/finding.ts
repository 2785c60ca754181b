import type { AdminPage } from "../../integration-tests/support/browser"
import { pathOf, type Path } from "./screen"

/** Reads a value of the demo's data, as the admin does: the path below /admin, and an expression of its answer. */
export const read = ({ page }: AdminPage, path: string, value: string) =>
  page.evaluate<string>(`fetch("/admin/${path}").then((r) => r.json()).then((answer) => ${value})`)

/** The first unit that a query of serials answers. */
export const unit =
  (query: string): Path =>
  async (admin) =>
    `/serials/${await read(admin, `serials?${query}&limit=1`, "answer.serials[0].id")}`

/** The first unit of those that a query answers of which an expression of `serial` holds. */
export const unitWhere =
  (query: string, holds: string): Path =>
  async (admin) =>
    `/serials/${await read(
      admin,
      `serials?${query}&limit=1000`,
      `answer.serials.find((serial) => ${holds}).id`
    )}`

/** The newest document of a list, or the newest of which an expression of `one` holds. */
export const document =
  (list: string, key: string, folder: string, holds = "true"): Path =>
  async (admin) =>
    `/serials/${folder}/${await read(
      admin,
      `${list}?limit=100`,
      `answer.${key}.find((one) => ${holds}).id`
    )}`

/** The order of a number that the demo gives the same way every time. */
export const order =
  (number: number): Path =>
  async (admin) => {
    const asked = "orders?limit=100&fields=id,display_id"
    const id = await read(admin, asked, `answer.orders.find((o) => o.display_id === ${number}).id`)
    return `/orders/${id}`
  }

/** The page of a product, or one below it. */
export const product =
  (title: string, below = ""): Path =>
  async (admin) => {
    const asked = `products?q=${encodeURIComponent(title)}&fields=id`
    return `/products/${await read(admin, asked, "answer.products[0].id")}${below}`
  }

/** The page of the first thing that Medusa lists. */
export const first =
  (list: string, key: string, folder: string, value = "one.id"): Path =>
  async (admin) =>
    `${folder}/${await read(admin, list, `answer.${key}.map((one) => ${value})[0]`)}`

/** The first unit that is sold on an order of the demo's. */
export const soldOn =
  (number: number): Path =>
  async (admin) => {
    const [, , id] = (await pathOf(order(number), admin)).split("/")
    const sold = "answer.lines.flatMap((line) => line.components).flatMap((one) => one.sold)"
    return `/serials/${await read(admin, `orders/${id}/serials`, `${sold}[0].serial_id`)}`
  }

/** What is held about a customer who offers a unit to another: that is something to erase. */
export const heldAbout: Path = first(
  "customers?q=thomas",
  "customers",
  "/serials/privacy/customers"
)
