import type { MedusaContainer } from "@medusajs/framework/types"
import { isHeld } from "../../lifecycle/availability"
import { holdToken } from "../../lifecycle/holds"
import { refuse } from "../../lifecycle/refusals"
import { currentMoment } from "../../modules/serial/queries/availability-sql"
import type { CartSerialsResponse } from "../../types/store"
import { cartsWithLines, chosenLines } from "../../workflows/holds/cart-lines"
import { refuseWith, serialService } from "../../workflows/support/request"
import { choosable } from "./choosable-serials"
import { namesOf } from "./names"

/** The units that are kept for the lines of a cart; of those that are not any more, only the ids. @throws unknown_cart */
export async function cartSerials(
  container: MedusaContainer,
  cartId: string
): Promise<CartSerialsResponse> {
  const [carts, holds] = await Promise.all([
    cartsWithLines(container, [cartId]),
    serialService(container).holdsOfCarts([cartId]),
  ])
  const cart = carts[0] ?? refuseWith(refuse("unknown_cart", null, { cart: cartId }))
  const moment = currentMoment()
  const kept = holds.filter((hold) => isHeld(hold, moment))
  const names = await namesOf(container, { conditions: kept.map((hold) => hold.condition_id) })
  return {
    lines: chosenLines(cart.items).map(({ line, choice }) => {
      const own = kept.filter(
        ({ id, held_for }) =>
          held_for === holdToken(cartId, line.id) && choice.serial_ids.includes(id)
      )
      return {
        line_item_id: line.id,
        serials: own.map((hold) => ({ ...choosable(hold, names), held_until: hold.held_until })),
        lost: choice.serial_ids.filter((id) => !own.some((hold) => hold.id === id)),
      }
    }),
  }
}
