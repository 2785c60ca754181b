import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { availableAt } from "../stock/levels"
import { serialService } from "../support/request"

/**
 * Why units had better not leave where they stand: orders have them reserved there in Medusa, and would find too few
 * when they are packed. Units that may not be sold are needed by nobody. Two statements.
 */
export async function neededForOrders(
  container: MedusaContainer,
  serialIds: readonly string[]
): Promise<Refusal[]> {
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
