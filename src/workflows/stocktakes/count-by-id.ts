import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "../../lifecycle/refusals"
import type { CountRecord } from "../../modules/serial/queries/stocktakes"
import { refuseWith, serialService } from "../support/request"

/** A count by its id. @throws unknown_count */
export async function countById(container: MedusaContainer, id: string): Promise<CountRecord> {
  const page = { limit: 1, offset: 0 }
  const { counts } = await serialService(container).findCounts({ ids: [id] }, page)
  return counts[0] ?? refuseWith(refuse("unknown_count", null, { count: id }))
}
