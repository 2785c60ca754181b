import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { OwnHandoverResponse } from "../../src/types/buyers"
import { buyer, sellTo, type Buyer } from "../support/buyers"
import type { StoreSuite } from "../support/store"
import { unitsIn, type Units } from "../support/units"

const API = join(__dirname, "../../src/api")

/** Routes that know no customer: the id of a cart, of an order, or of a return with its order is what shows whose it is, as in Medusa. */
const OF_NOBODY = [
  "GET /store/carts/:id/serials",
  "POST /store/carts/:id/serials",
  "GET /store/orders/:id/serials",
  "GET /store/product-variants/:id/serials",
  "POST /store/returns/:id/serials",
  "DELETE /store/returns/:id/serials",
  "GET /store/serials/digital-link",
  "GET /store/serials/verify",
]

/** A buyer sees and moves only their own units: every route of theirs, asked with another's ids. */
const suite: StoreSuite = (store) => {
  let units: Units
  let ada: Buyer
  let ben: Buyer
  let handover: string
  let unit: string

  beforeAll(async () => {
    await store.reset()
    units = await unitsIn(store)
    ada = await buyer(store, "ada-of-others")
    ben = await buyer(store, "ben-of-others")
    const carl = await buyer(store, "carl-of-others")
    await sellTo(store, units, ["OTH-1", "OTH-2"], ada)
    await sellTo(store, units, ["OTH-9"], ben)
    for (const [who, number] of [
      [ada, "OTH-1"],
      [ada, "OTH-2"],
      [ben, "OTH-9"],
    ] as const) {
      await who.shop.post("/store/customers/me/serials/register", { number })
    }
    unit = (await units.unit("OTH-2")).id
    const offered = await ada.shop.post<OwnHandoverResponse>(
      `/store/customers/me/serials/${(await units.unit("OTH-1")).id}/hand-over`,
      { email: carl.email }
    )
    handover = offered.handover.id
    await ada.shop.post(`/store/customers/me/serials/${unit}/faults`, { fault: "hums" })
  })

  /** What each route is asked, by its name; those that list answer nothing of Ada's. */
  const asked = (): Record<string, { path: string; body?: object }> => {
    const me = "/store/customers/me"
    return {
      [`GET ${me}/serial-cases`]: { path: `${me}/serial-cases` },
      [`GET ${me}/serial-handovers`]: { path: `${me}/serial-handovers` },
      [`GET ${me}/serial-notices`]: { path: `${me}/serial-notices` },
      [`GET ${me}/serials`]: { path: `${me}/serials` },
      [`POST ${me}/serial-handovers/:id/accept`]: {
        path: `${me}/serial-handovers/${handover}/accept`,
        body: {},
      },
      [`POST ${me}/serial-handovers/:id/cancel`]: {
        path: `${me}/serial-handovers/${handover}/cancel`,
        body: {},
      },
      [`POST ${me}/serial-handovers/:id/decline`]: {
        path: `${me}/serial-handovers/${handover}/decline`,
        body: {},
      },
      [`POST ${me}/serials/:id/faults`]: {
        path: `${me}/serials/${unit}/faults`,
        body: { fault: "mine" },
      },
      [`POST ${me}/serials/:id/hand-over`]: {
        path: `${me}/serials/${unit}/hand-over`,
        body: { email: ben.email },
      },
      [`POST ${me}/serials/register`]: {
        path: `${me}/serials/register`,
        body: { number: "OTH-2" },
      },
    }
  }

  it("every route of buyers is asked here", () => {
    const found = readdirSync(join(API, "store"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("route.ts"))
      .flatMap((file) => {
        const path = `/store/${dirname(file)
          .replaceAll("\\", "/")
          .replace(/\[(\w+)\]/g, ":$1")}`
        const text = readFileSync(join(API, "store", file), "utf8")
        return [...text.matchAll(/export const ([A-Z]+)\b/g)].map(
          ([, method]) => `${method} ${path}`
        )
      })
    expect(found.sort()).toEqual([...Object.keys(asked()), ...OF_NOBODY].sort())
  })

  it("another's ids are unknown, lists hold nothing of others, and nothing happens to their units", async () => {
    const before = await standing()
    for (const [route, { path, body }] of Object.entries(asked())) {
      const [method] = route.split(" ") as ["GET" | "POST"]
      const answer = await ben.shop.send(method, path, body)
      const text = JSON.stringify(answer.body)
      if (method === "GET") {
        expect([route, answer.status]).toEqual([route, 200])
        for (const secret of ["OTH-1", "OTH-2", ada.email, "hums", unit, handover]) {
          expect([route, text.includes(secret)]).toEqual([route, false])
        }
      } else {
        expect([route, answer.status >= 400 && answer.status < 500]).toEqual([route, true])
        expect([route, text.includes(ada.email)]).toEqual([route, false])
      }
    }
    expect(await standing()).toEqual(before)
  })

  it("a stranger without a log-in is asked for one", async () => {
    for (const [route, { path, body }] of Object.entries(asked())) {
      const [method] = route.split(" ") as ["GET" | "POST"]
      expect([route, (await store.shop.send(method, path, body)).status]).toEqual([route, 401])
    }
  })

  async function standing() {
    const [first, second] = await Promise.all([units.unit("OTH-1"), units.unit("OTH-2")])
    const own = await Promise.all(
      ["serials", "serial-handovers", "serial-cases"].map((what) =>
        ada.shop.get(`/store/customers/me/${what}`)
      )
    )
    return { first, second, own }
  }
}

export default suite
