import type { MedusaContainer } from "@medusajs/framework/types"
import type { SerialLevel } from "../../modules/serial/queries/levels"
import type { LevelView } from "../../types/stock"
import { serialService } from "../../workflows/support/request"
import { readGraph } from "../../workflows/support/graph"
import { namesOf, type Names } from "./names"

interface StockLevel {
  inventory_item_id: string
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
}

const keyOf = (level: { inventory_item_id: string; location_id: string }) =>
  `${level.inventory_item_id} ${level.location_id}`

/** How serials and stock of items stand to each other, a row for each place that has a level or serials on hand. */
export async function levelViews(
  container: MedusaContainer,
  itemIds: readonly string[]
): Promise<LevelView[]> {
  const [stock, serials] = await Promise.all([
    readGraph<StockLevel>(
      container,
      "inventory_level",
      ["inventory_item_id", "location_id", "stocked_quantity", "reserved_quantity"],
      { inventory_item_id: itemIds }
    ),
    serialService(container).levelsOf(itemIds),
  ])
  const names = await namesOf(container, {
    locations: [...stock, ...serials].map((level) => level.location_id),
  })
  const stockAt = new Map(stock.map((level) => [keyOf(level), level]))
  const serialsAt = new Map(serials.map((level) => [keyOf(level), level]))
  const places = new Map([...stock, ...serials].map((level) => [keyOf(level), level]))
  const rank = new Map(itemIds.map((id, at) => [id, at]))
  const rankOf = (level: LevelView) => rank.get(level.inventory_item_id) ?? 0
  return [...places]
    .map(([key, place]) => levelView(place, stockAt.get(key), serialsAt.get(key), names))
    .sort((a, b) => rankOf(a) - rankOf(b) || a.location.name.localeCompare(b.location.name))
}

function levelView(
  { inventory_item_id, location_id }: { inventory_item_id: string; location_id: string },
  stock: StockLevel | undefined,
  serials: SerialLevel | undefined,
  names: Names
): LevelView {
  const stocked = Number(stock?.stocked_quantity ?? 0)
  const reserved = Number(stock?.reserved_quantity ?? 0)
  const onHand = serials?.on_hand ?? 0
  return {
    inventory_item_id,
    location: names.location(location_id) ?? { id: location_id, name: location_id },
    stocked,
    reserved,
    available: stocked - reserved,
    on_hand: onHand,
    reserved_serials: serials?.reserved_serials ?? 0,
    withheld: serials?.withheld ?? 0,
    sellable: serials?.sellable ?? 0,
    awaiting: Math.max(0, stocked - onHand),
    discrepancy: Math.max(0, onHand - stocked),
  }
}
