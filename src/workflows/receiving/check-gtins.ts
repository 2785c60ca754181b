import type { MedusaContainer } from "@medusajs/framework/types"
import { gtin14 } from "../../lifecycle/gs1-writing"
import { gtinStanding, type GtinStanding } from "../../lifecycle/gtins"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { distinct } from "../support/graph"
import { gtinsOfItem, itemsOfGtins } from "../support/gtins"
import { namedItems } from "../support/item-names"

/** A unit that is scanned for an item, with the GTIN of its label. */
export interface LabelledUnit {
  number: string
  gtin?: string
}

/** What the GTINs of units' labels say of an item. */
export interface GtinCheck {
  standing: (gtin: string) => GtinStanding
  /** Why the unit cannot be one of the item; null when nothing says so. */
  refusalOf: (unit: LabelledUnit) => Refusal | null
}

/** Reads whose the GTINs of labels are. Five statements at most, however many units; none where no label says one. */
export async function checkGtins(
  container: MedusaContainer,
  itemId: string,
  units: readonly LabelledUnit[]
): Promise<GtinCheck> {
  const said = distinct(units.map(({ gtin }) => gtin14(gtin)))
  if (said.length === 0) {
    return { standing: () => "unknown", refusalOf: () => null }
  }
  const [own, bearers] = await Promise.all([
    gtinsOfItem(container, itemId),
    itemsOfGtins(container, said),
  ])
  const others = distinct([...bearers.values()].flat()).filter((id) => id !== itemId)
  const named = await namedItems(container, others)
  const names = new Map(named.map(({ id, title, sku }) => [id, title ?? sku ?? id]))
  const standing = (gtin: string) => gtinStanding(gtin, own.gtins, bearers.get(gtin) ?? [])
  return {
    standing: (gtin) => standing(gtin14(gtin) ?? gtin),
    refusalOf: ({ number, gtin: text }) => {
      const gtin = gtin14(text)
      if (gtin === null || standing(gtin) !== "of_other") {
        return null
      }
      const other = (bearers.get(gtin) ?? []).map((id) => names.get(id) ?? id).join(", ")
      return refuse("wrong_gtin", number, { gtin, item: own.name, other: other || null })
    },
  }
}
