import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import { resolveNumbers, theOneThat, type Named, type NamedUnits } from "../support/resolve-numbers"

/**
 * Finds the units that scans or ids name. A number that several units bear means the one of the wanted item; one that
 * only units of other items bear is refused.
 */
export async function namedUnits(
  container: MedusaContainer,
  named: readonly Named[],
  inventoryItemId: string
): Promise<NamedUnits> {
  return resolveNumbers(container, named, (bearers, number) => {
    const ofItem = bearers.filter((bearer) => bearer.inventory_item_id === inventoryItemId)
    const [other] = bearers
    return ofItem.length === 0 && other
      ? refuse("wrong_item", number, { item: other.inventory_item_id }, other.serial_id)
      : theOneThat(() => true)(ofItem, number)
  })
}
