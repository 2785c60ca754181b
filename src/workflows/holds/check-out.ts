import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isHeld } from "../../lifecycle/availability"
import { holdToken, type Choice } from "../../lifecycle/holds"
import { refuse, type Refusal } from "../../lifecycle/refusals"
import type { StockOwed } from "../../lifecycle/stock"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { Hold } from "../../modules/serial/queries/holds"
import { refuseIfAny } from "../../modules/serial/refusal-error"
import { takeBack } from "../operations/take-back"
import { readGraph } from "../support/graph"
import { serialService } from "../support/request"
import { chosenLines, unitsOfLine } from "./cart-lines"
import { numberForBuyers } from "./for-buyers"
import { lendStock, lentTo, repay } from "./lent-stock"
import { demandsOf, type CompletingCart, type CompletingLine } from "./reserving-places"

/** What was done for a cart that is being checked out, to be undone when that fails. */
export interface CheckedOut {
  operation_id: string
  /** Of which cart and items the holds are. */
  holds: Pick<Hold, "cart_id" | "inventory_item_id">[]
}

/** A line with its choice, and the units that are kept for it. */
interface ChosenLine {
  line: CompletingLine
  choice: Choice
  holds: Hold[]
}

/**
 * Readies a cart's holds for the order: they are there, they have no end any more, and Medusa can reserve their
 * quantity. Costs a cart without a choice nothing, not even a statement; does nothing for a cart that is an order.
 * @param attempt the id of the transaction that completes the cart
 * @throws hold_lost, too_many_for_line, and why a unit may not be sold any more
 */
export async function checkOutHolds(
  container: MedusaContainer,
  cart: CompletingCart,
  attempt: string
): Promise<CheckedOut | null> {
  const chosen = chosenLines(cart.items)
  if (chosen.length === 0) {
    return null
  }
  const [holds, orders] = await Promise.all([
    serialService(container).holdsOfCarts([cart.id]),
    readGraph(container, "order_cart", ["order_id"], { cart_id: [cart.id] }),
  ])
  if (orders.length > 0) {
    return null
  }
  const lines = chosen.map(({ line, choice }) => ({
    line,
    choice,
    holds: holds.filter(
      (hold) => choice.serial_ids.includes(hold.id) && hold.held_for === choice.token
    ),
  }))
  refuseIfAny(lines.flatMap((one) => whyNot(cart, one)))
  const operation_id = await endless(container, cart, lines, attempt)
  try {
    await lendStock(container, cart.id, stockToLend(cart, lines))
  } catch (error) {
    await takeBack(container, operation_id)
    throw error
  }
  return { operation_id, holds: lines.flatMap((one) => one.holds) }
}

/** Puts a cart's holds back as they were, since its checkout failed. Never throws: a job comes to the same. */
export async function giveHoldsBack(
  container: MedusaContainer,
  { operation_id, holds }: CheckedOut
): Promise<void> {
  try {
    await repay(container, await lentTo(container, holds))
    await takeBack(container, operation_id)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("serials: the stock lent to a cart is not back yet.", error as Error)
  }
}

function whyNot(cart: CompletingCart, { line, choice, holds }: ChosenLine): Refusal[] {
  const isOwn = choice.token === holdToken(cart.id, line.id)
  const moment = currentMoment()
  const kept = holds.filter((hold) => isOwn && isHeld(hold, moment))
  const over = holds.find((hold) => !kept.includes(hold))
  if (kept.length < choice.serial_ids.length || kept.length === 0) {
    const serial = isOwn && over ? numberForBuyers(over.number) : null
    return [refuse("hold_lost", serial, { line: line.title })]
  }
  return [...unitsOfLine(line)].flatMap(([itemId, needed]) => {
    const given = kept.filter(({ inventory_item_id }) => inventory_item_id === itemId).length
    return given > needed
      ? [refuse("too_many_for_line", null, { line: line.title, needed, given })]
      : []
  })
}

/** Takes the end off the holds: they last until the order has them, or the checkout failed. */
async function endless(
  container: MedusaContainer,
  { id }: CompletingCart,
  lines: readonly ChosenLine[],
  attempt: string
): Promise<string> {
  const { operation_id } = await serialService(container).execute({
    kind: "check_out",
    actor: { type: "system", id: null },
    idempotency_key: `check-out:${id}:${attempt}`,
    flow: "cart",
    reference: { type: "cart", id },
    batches: lines.map(({ choice: { token }, holds }) => ({
      command: "hold" as const,
      set: { held_for: token, held_until: null },
      expects: { held_for: token },
      holder: token,
      units: holds.map((hold) => ({ serial_id: hold.id })),
    })),
  })
  return operation_id
}

/**
 * What Medusa is going to reserve for the cart, as far as its own holds cover it: also where enough is available without
 * them, for somebody else may buy that before Medusa reserves.
 */
function stockToLend(cart: CompletingCart, lines: readonly ChosenLine[]): StockOwed[] {
  const held = new Map<string, number>()
  for (const { inventory_item_id } of lines.flatMap(({ holds }) => holds)) {
    held.set(inventory_item_id, (held.get(inventory_item_id) ?? 0) + 1)
  }
  return demandsOf(cart).flatMap(({ inventory_item_id, location_id, quantity }) => {
    const left = held.get(inventory_item_id) ?? 0
    const lent = Math.min(left, quantity)
    held.set(inventory_item_id, left - lent)
    return lent > 0 ? [{ inventory_item_id, location_id, quantity: lent }] : []
  })
}
