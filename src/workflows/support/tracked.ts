import type { MedusaContainer } from "@medusajs/framework/types"
import { serialService } from "./request"

/** Whether the store tracks anything: what a store without tracked items pays for an order. */
export async function tracksAnything(container: MedusaContainer): Promise<boolean> {
  return (await serialService(container).storeFacts()).tracks_anything
}

/** Whether any of these inventory items is tracked: what an order of untracked items pays. */
export async function tracksAnyOf(
  container: MedusaContainer,
  itemIds: readonly string[]
): Promise<boolean> {
  return (
    (await tracksAnything(container)) &&
    (await serialService(container).trackedItems(itemIds)).length > 0
  )
}
