import { onHand, type Status } from "./statuses"
import { transitionOf, type CommandName } from "./transitions"

/** Stock that an operation owes Medusa's inventory level at a place: positive raises it, negative lowers it. */
export interface StockOwed {
  inventory_item_id: string
  location_id: string
  quantity: number
}

/** Where a unit is, as far as stock is concerned. */
export interface Standing {
  status: Status | null
  inventory_item_id: string
  location_id: string | null
}

/**
 * What Medusa's levels are owed when a unit goes from one standing to another: the change on hand at each place,
 * less what moved without us (see `STOCK_MOVED`).
 */
export function stockOwed(before: Standing, after: Standing, movedByMedusa: number): StockOwed[] {
  const off = -onHand(before.status)
  const on = onHand(after.status) - movedByMedusa
  return sumOwed([
    ...(off === 0 ? [] : [{ ...placeOf(before), quantity: off }]),
    ...(on === 0 ? [] : [{ ...placeOf(after), quantity: on }]),
  ])
}

/** By how much a command changes what is on hand, of a unit that has this status. */
export function onHandChange(status: Status, command: CommandName): -1 | 0 | 1 {
  const { to } = transitionOf(command)
  return to === "same" ? 0 : ((onHand(to) - onHand(status)) as -1 | 0 | 1)
}

/** Whether a command takes units on or off hand, and Medusa's stock with them. */
export function movesStock(command: CommandName): boolean {
  return transitionOf(command).from.some(
    (status) => status !== "new" && onHandChange(status, command) !== 0
  )
}

/** Adds up what is owed by place; places that are owed nothing fall away. */
export function sumOwed(parts: readonly StockOwed[]): StockOwed[] {
  if (parts.length <= 1) {
    return parts.filter(({ quantity }) => quantity !== 0)
  }
  const byPlace = new Map<string, StockOwed>()
  for (const part of parts) {
    const key = `${part.inventory_item_id} ${part.location_id}`
    const sum = byPlace.get(key)
    if (sum) {
      sum.quantity += part.quantity
    } else {
      byPlace.set(key, { ...part })
    }
  }
  return [...byPlace.values()].filter(({ quantity }) => quantity !== 0)
}

function placeOf({ inventory_item_id, location_id }: Standing) {
  return { inventory_item_id, location_id: location_id ?? "" }
}
