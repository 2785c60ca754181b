import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { AlthoughNeeded } from "../../types/refs"
import { serialService } from "../support/request"
import { availableAt } from "./levels"

/**
 * Why units had better not leave the stock in which they stand: orders have them reserved there in Medusa, and would find
 * too few when they are packed. Units that may not be sold are needed by nobody. Two statements.
 * @returns nothing where the shop says that they leave all the same
 */
export async function neededForOrders(
  container: MedusaContainer,
  units: readonly { serial_id: string }[],
  { although_needed }: AlthoughNeeded
): Promise<Refusal[]> {
  if (although_needed) {
    return []
  }
  const serialIds = units.map(({ serial_id }) => serial_id)
  const leaving = await serialService(container).sellableAmong(serialIds)
  const available = await availableAt(container, leaving)
  return leaving.flatMap(
    ({ inventory_item_id: item, location_id: location, quantity: given }, at) => {
      const spare = Math.max(0, available[at]?.quantity ?? 0)
      return given > spare
        ? [refuse("needed_for_orders", null, { item, location, spare, given })]
        : []
    }
  )
}
