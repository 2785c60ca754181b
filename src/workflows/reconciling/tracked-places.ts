import type { MedusaContainer } from "@medusajs/framework/types"
import { serialService } from "../support/request"
import { reconcilePlaces, type ReconciledPlace } from "./reconcile-places"

/** How many items are looked at together. */
export const ITEMS_AT_ONCE = 500

/** How serials and Medusa stand to each other at every place of every tracked item, some items at a time. */
export async function* trackedPlaces(
  container: MedusaContainer
): AsyncGenerator<ReconciledPlace[]> {
  const serials = serialService(container)
  for (let offset = 0, count = 1; offset < count; offset += ITEMS_AT_ONCE) {
    const page = await serials.trackedPage({ limit: ITEMS_AT_ONCE, offset })
    count = page.count
    yield await reconcilePlaces(container, page.ids)
  }
}
