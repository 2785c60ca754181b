import type { MedusaContainer } from "@medusajs/framework/types"
import { gtin14 } from "../../lifecycle/gs1-writing"
import type { FindGtinsBody, FindGtinsResponse } from "../../types/receiving"
import { distinct } from "../../workflows/support/graph"
import { itemsOfGtins } from "../../workflows/support/gtins"
import { namesOf } from "./names"

/** The items that GTINs find, as a look-up of each would; four statements, however many GTINs. */
export async function itemsByGtin(
  container: MedusaContainer,
  { gtins }: FindGtinsBody
): Promise<FindGtinsResponse> {
  const asked = gtins.map((gtin) => ({ gtin, key: gtin14(gtin) ?? gtin }))
  const bearers = await itemsOfGtins(container, distinct(asked.map(({ key }) => key)))
  const names = await namesOf(container, { items: [...bearers.values()].flat() })
  return {
    gtins: asked.map(({ gtin, key }) => ({
      gtin,
      items: (bearers.get(key) ?? []).flatMap((id) => names.item(id) ?? []),
    })),
  }
}
