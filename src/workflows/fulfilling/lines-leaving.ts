import type { MedusaContainer } from "@medusajs/framework/types"
import { serialService } from "../support/request"
import { fulfilmentsOf } from "./finish-fulfilled"
import { saleKey } from "./sell-fulfilled"

/** For how long serials may still be sold for a fulfilment that has none: much longer than a job needs. */
const MAY_BE_SOLD_MS = 24 * 60 * 60_000

/**
 * The lines of which units are just leaving: Medusa has them gone, and their serials are not sold yet. What left without
 * serials longer ago has none. Two statements.
 */
export async function linesLeaving(
  container: MedusaContainer,
  lineIds: readonly string[]
): Promise<Set<string>> {
  if (lineIds.length === 0) {
    return new Set()
  }
  const youngest = Date.now() - MAY_BE_SOLD_MS
  const young = (await fulfilmentsOf(container, [...lineIds])).filter(
    ({ canceled_at, created_at }) => !canceled_at && new Date(created_at).getTime() > youngest
  )
  const settled = new Set(
    await serialService(container).settledKeys(young.map(({ id }) => saleKey(id)))
  )
  return new Set(
    young
      .filter(({ id }) => !settled.has(saleKey(id)))
      .flatMap(({ items }) => items.map(({ line_item_id }) => line_item_id))
  )
}
