import { luhnCheckDigit } from "../../src/lifecycle/check-digits"
import { dayFromToday } from "../demo/days"
import { document, read, soldOn } from "./finding"
import { fill, press, scans, scrollTo, settled, steps } from "./steps"
import { pathOf, type Path, type Screen } from "./screen"

const itemOf =
  (sku: string): Path =>
  async (admin) =>
    read(admin, `inventory-items?sku=${sku}`, "answer.inventory_items[0].id")

/** The Receive page for an item at the warehouse. */
const receiving =
  (sku: string): Path =>
  async (admin) => {
    const asked = `stock-locations?name=${encodeURIComponent("Rotterdam warehouse")}`
    const place = await read(admin, asked, "answer.stock_locations[0].id")
    const item = await pathOf(itemOf(sku), admin)
    return `/serials/receive?inventory_item_id=${item}&location_id=${place}`
  }

const imei = (serial: number) => {
  const digits = `00440151${serial}`
  return digits + luhnCheckDigit(digits)
}
/** The same with its last digit misread. */
const misread = (number: string) => number.slice(0, -1) + ((Number(number.at(-1)) + 1) % 10)

const expires = dayFromToday(700).replaceAll("-", "").slice(2)
const label = (serial: number) => `(01)09521234000013(17)${expires}(10)26C-0077(21)SA3-${serial}`

/** What the guides of docs/guides show beside the pages themselves. */
export const GUIDES: Screen[] = [
  {
    name: "guide-receive-imei",
    of: "routes/serials/receive",
    path: receiving("HALDEN-P5-128"),
    prepare: scans(imei(900_101), imei(900_118), misread(imei(900_127)), imei(900_127)),
    isInDocs: true,
  },
  {
    name: "guide-registered",
    of: "routes/serials/[id]",
    path: soldOn(1),
    isInDocs: true,
  },
  {
    name: "guide-replaced",
    of: "routes/serials/cases/[id]",
    path: document("serial-cases", "cases", "cases", `one.fault.includes("flickers")`),
    isInDocs: true,
  },
  {
    name: "guide-recall-look",
    of: "routes/serials/notices/new",
    path: "/serials/notices/new",
    prepare: steps(
      fill("Suppliers", "Halden Mobile Benelux"),
      press("Look at what that comes to"),
      settled
    ),
    isInDocs: true,
  },
  {
    name: "guide-recall-buyers",
    of: "routes/serials/notices/[id]",
    path: async (admin) => {
      const notice = document("serial-notices", "notices", "notices", `one.status === "open"`)
      return `${await pathOf(notice, admin)}?owner=${encodeURIComponent('"customer"')}`
    },
    prepare: scrollTo("[data-testid=notice-units]"),
    isInDocs: true,
  },
  {
    name: "guide-receive-labels",
    of: "routes/serials/receive",
    path: receiving("SANOVA-AED3"),
    prepare: scans(label(20_001), label(20_002), label(20_003), "(01)09521234000020(21)VE3-900001"),
    isInDocs: true,
  },
]
