import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import { distinct } from "./graph"

/** A refusal for each named stock location that does not exist. */
export async function unknownLocations(
  container: MedusaContainer,
  named: readonly (string | null | undefined)[]
): Promise<Refusal[]> {
  const ids = distinct(named)
  const locations =
    ids.length === 0
      ? []
      : await container
          .resolve(Modules.STOCK_LOCATION)
          .listStockLocations({ id: ids }, { select: ["id"], take: null })
  const known = new Set(locations.map(({ id }) => id))
  return ids
    .filter((id) => !known.has(id))
    .map((location) => refuse("unknown_location", null, { location }))
}
