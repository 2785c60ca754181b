import type { Place } from "../../modules/serial/queries/withheld"

/** A cart as Medusa completes it: what it read before its hook `validate` ran, and reserves by afterwards. */
export interface CompletingCart {
  id: string
  sales_channel_id: string | null
  items: (CompletingLine | null)[]
}

export interface CompletingLine {
  id: string
  title: string
  quantity: number
  metadata: Record<string, unknown> | null
  variant: {
    manage_inventory: boolean
    allow_backorder: boolean
    inventory_items: {
      inventory_item_id: string
      required_quantity: number
      inventory?: { location_levels?: Level[] }
    }[]
  } | null
}

interface Level {
  location_id: string
  stocked_quantity: number
  reserved_quantity: number
  stock_locations?: { id: string; sales_channels?: ({ id: string } | null)[] }[]
}

/** What Medusa is going to reserve for a cart at one place. */
export interface Demand extends Place {
  quantity: number
}

/**
 * Where Medusa is going to reserve a cart's lines: each at the first location of the sales channel that has enough
 * available by what it has read, else at the first that has a level. Source: `prepareConfirmInventoryInput` and
 * `reserveInventoryStep` of Medusa 2.21.2. Lines that may be backordered are always reserved, and left out.
 */
export function demandsOf({ items, sales_channel_id }: CompletingCart): Demand[] {
  const lines = items.filter((line): line is CompletingLine => line !== null)
  const order = locationsInOrder(lines, sales_channel_id)
  const byPlace = new Map<string, Demand>()
  for (const { quantity, variant } of lines) {
    const components =
      variant?.manage_inventory && !variant.allow_backorder ? variant.inventory_items : []
    for (const { inventory_item_id, required_quantity, inventory } of components) {
      const needed = Number(quantity) * Number(required_quantity)
      const location_id = reservingPlace(inventory?.location_levels ?? [], order, needed)
      if (location_id !== null) {
        const key = `${inventory_item_id} ${location_id}`
        const sum = (byPlace.get(key)?.quantity ?? 0) + needed
        byPlace.set(key, { inventory_item_id, location_id, quantity: sum })
      }
    }
  }
  return [...byPlace.values()]
}

/** The locations of the sales channel, in the order in which Medusa comes by them. */
function locationsInOrder(lines: readonly CompletingLine[], channelId: string | null): string[] {
  const levels = lines.flatMap(({ variant }) =>
    (variant?.inventory_items ?? []).flatMap(({ inventory }) => inventory?.location_levels ?? [])
  )
  const locations = levels.flatMap(({ stock_locations = [] }) => stock_locations)
  return [
    ...new Set(
      locations
        .filter(({ sales_channels = [] }) => sales_channels.some((one) => one?.id === channelId))
        .map(({ id }) => id)
    ),
  ]
}

function reservingPlace(
  levels: readonly Level[],
  order: readonly string[],
  needed: number
): string | null {
  const places = order.flatMap((location_id) => {
    const level = levels.find((one) => one.location_id === location_id)
    const available = Number(level?.stocked_quantity) - Number(level?.reserved_quantity)
    return level ? [{ location_id, available }] : []
  })
  const [first = null] = places
  return (places.find(({ available }) => available >= needed) ?? first)?.location_id ?? null
}
