import type { PolicyLayer } from "../../../src/lifecycle/policy"
import { CAMERAS, TOOLS } from "./cameras-and-tools"
import { HOME_AND_HEALTH } from "./home-and-health"
import type { ItemPlan } from "./item-types"
import { COMPUTERS, PHONES } from "./phones-and-computers"
import { SPORTING } from "./sporting"

/** All tracked items. */
export const TRACKED: ItemPlan[] = [
  ...PHONES,
  ...COMPUTERS,
  ...CAMERAS,
  ...TOOLS,
  ...HOME_AND_HEALTH,
  ...SPORTING,
]

/** Items without serials, with their pieces in the warehouse. */
export const UNTRACKED = [
  { sku: "CASE-P5", title: "Halden P5 case", stock: 180 },
  { sku: "CABLE-USBC", title: "USB-C cable, 2 m", stock: 600 },
]

/** What holds for every item that says nothing else: the law's two years, from the day of the sale. */
export const STORE_POLICY: PolicyLayer = {
  customer_warranty: {
    months: 24,
    starts_at: "sale",
    on_resale: "fresh",
    on_replacement: "remaining",
  },
}

/** The plan of a tracked item. */
export function itemPlan(sku: string): ItemPlan | undefined {
  return TRACKED.find((item) => item.sku === sku)
}
