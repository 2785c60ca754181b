import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { holdToken, type Choice } from "../../lifecycle/holds"
import type { Hold } from "../../modules/serial/queries/holds"
import { serialService } from "../support/request"
import { cartsWithLines, chosenLines, unitsOfLine, type CartLine } from "./cart-lines"
import { dropHolds } from "./drop-holds"
import { noteChoice } from "./note-choice"

/** A line with a choice, and which of its holds it has room for. */
interface KeptChoice {
  line: CartLine
  choice: Choice
  kept: Hold[]
}

/**
 * Lets go what a changed cart does not need any more: its line was removed, its quantity lowered, its choice taken out,
 * or the cart deleted. The units that were chosen first stay, and the line says so. Carts without holds cost one
 * statement together.
 */
const followCartsWithHoldsStep = createStep(
  "follow-carts-with-holds",
  async ({ cart_ids }: { cart_ids: string[] }, { container }) => {
    const holds = await serialService(container).holdsOfCarts(cart_ids)
    const concerned = cart_ids.filter((id) => holds.some(({ cart_id }) => cart_id === id))
    for (const cartId of concerned) {
      // Under Medusa's own lock of the cart: who is choosing keeps the units before the line says so.
      await container
        .resolve(Modules.LOCKING)
        .execute(cartId, () => followCart(container, cartId), { timeout: 30 })
    }
    return new StepResponse(concerned)
  }
)

/** Looks at changed carts again; see the step. Safe to run twice, and late. */
export const followCartsWorkflow = createWorkflow(
  "follow-carts",
  (input: WorkflowData<{ cart_ids: string[] }>) => {
    const followed = followCartsWithHoldsStep(input)
    return new WorkflowResponse(followed)
  }
)

async function followCart(container: MedusaContainer, cartId: string): Promise<void> {
  const [found, [cart]] = await Promise.all([
    serialService(container).holdsOfCarts([cartId]),
    cartsWithLines(container, [cartId]),
  ])
  // What has no end is the order's.
  const holds = found.filter(({ held_until }) => held_until !== null)
  const choices = chosenLines(cart?.items ?? []).map(({ line, choice }) => ({
    line,
    choice,
    kept: keptOf(line, choice, holds, cartId),
  }))
  const kept = new Set(choices.flatMap((one) => one.kept))
  await dropHolds(
    container,
    holds.filter((hold) => !kept.has(hold))
  )
  for (const { line, choice } of choices.filter((one) => isLowered(one, holds))) {
    const ids = [...kept].map(({ id }) => id)
    const serial_ids = choice.serial_ids.filter((id) => ids.includes(id))
    await noteChoice(container, line, serial_ids.length > 0 ? { ...choice, serial_ids } : null)
  }
}

function keptOf(line: CartLine, choice: Choice, holds: readonly Hold[], cartId: string): Hold[] {
  const own = choice.serial_ids.flatMap((id) =>
    holds.filter((hold) => hold.id === id && hold.held_for === holdToken(cartId, line.id))
  )
  return [...unitsOfLine(line)].flatMap(([itemId, room]) =>
    own.filter(({ inventory_item_id }) => inventory_item_id === itemId).slice(0, room)
  )
}

/** Whether the line's choice names units that it has no room for; one that was lost otherwise is told at the checkout. */
function isLowered({ choice, kept }: KeptChoice, holds: readonly Hold[]): boolean {
  return holds.some((hold) => choice.serial_ids.includes(hold.id) && !kept.includes(hold))
}
