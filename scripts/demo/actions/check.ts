import type { CountsResponse, LevelView } from "../../../src/types/stock"
import type { HttpClient } from "../../store-client"
import { TRACKED } from "../data/items"
import type { Catalogue } from "./catalogue"

/**
 * Holds serials against stock everywhere, and answers what the demo has in a sentence.
 * @throws where they disagree: then the demo shows a bug, and is not begun with
 */
export async function checkDemo(admin: HttpClient, { items }: Catalogue): Promise<string> {
  const query = TRACKED.map(({ sku }) => `inventory_item_id[]=${items.get(sku)}`).join("&")
  const { counts, levels } = await admin.get<CountsResponse>(`/admin/serials/counts?${query}`)
  const wrong = levels.filter(disagrees)
  if (wrong.length > 0) {
    throw new Error(`Serials and stock disagree: ${JSON.stringify(wrong, null, 2)}`)
  }
  const statuses = new Map<string, number>()
  for (const { status, count } of counts) statuses.set(status, (statuses.get(status) ?? 0) + count)
  const parts = [...statuses].map(([status, count]) => `${count} ${status.replaceAll("_", " ")}`)
  const awaiting = levels.reduce((sum, level) => sum + level.awaiting, 0)
  return `${parts.join(", ")}; ${awaiting} pieces await serials`
}

function disagrees({
  stocked,
  on_hand,
  discrepancy,
  reserved_serials,
  reserved,
}: LevelView): boolean {
  return discrepancy !== 0 || on_hand > stocked || reserved_serials > reserved
}
