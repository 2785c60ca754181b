import type { MedusaContainer } from "@medusajs/framework/types"
import { choiceIn, type Choice } from "../../lifecycle/holds"
import { readGraph } from "../support/graph"

/** A cart with its lines, as far as holds need to know it. */
export interface CartWithLines {
  id: string
  completed_at: string | null
  sales_channel_id: string | null
  items: CartLine[]
}

/** A line of a cart, with what its variant consists of. */
export interface CartLine {
  id: string
  title: string
  quantity: number
  metadata: Record<string, unknown> | null
  variant: {
    manage_inventory: boolean
    inventory_items: { inventory_item_id: string; required_quantity: number }[]
  } | null
}

const FIELDS = [
  "id",
  "completed_at",
  "sales_channel_id",
  "items.id",
  "items.title",
  "items.quantity",
  "items.metadata",
  "items.variant.id",
  "items.variant.manage_inventory",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
]

/** Reads carts with their lines; what is gone falls away. */
export async function cartsWithLines(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<CartWithLines[]> {
  return readGraph<CartWithLines>(container, "cart", FIELDS, { id: ids })
}

/** How many units of each inventory item a line takes; none of a variant whose stock Medusa does not manage. */
export function unitsOfLine({ quantity, variant }: CartLine): Map<string, number> {
  const components = variant?.manage_inventory ? variant.inventory_items : []
  return new Map(
    components.map(({ inventory_item_id, required_quantity }) => [
      inventory_item_id,
      Math.floor(Number(quantity) * Number(required_quantity)),
    ])
  )
}

/** The lines for which a buyer chose units, with the choice. */
export function chosenLines<Line extends Pick<CartLine, "metadata">>(
  lines: readonly (Line | null)[]
): { line: Line; choice: Choice }[] {
  return lines.flatMap((line) => {
    const choice = choiceIn(line?.metadata)
    return line === null || choice === null ? [] : [{ line, choice }]
  })
}
