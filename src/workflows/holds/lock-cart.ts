import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import { refuseWith } from "../support/request"

/** How long a lock is kept at most, and how long one waits for it, in seconds. */
const KEPT = 30
const WAITS = 5

const RETRY_MS = 100

interface Cart {
  cart_id: string
}

/**
 * Takes Medusa's own lock of a cart, under which its workflows change and complete it. Undone by giving it back.
 * @throws busy
 */
export const lockCartForSerialsStep = createStep(
  "lock-cart-for-serials",
  async ({ cart_id }: Cart, { container }) => {
    const until = Date.now() + WAITS * 1000
    while (!(await took(container, cart_id))) {
      if (Date.now() > until) {
        refuseWith(refuse("busy"))
      }
      await setTimeout(RETRY_MS)
    }
    return new StepResponse(cart_id, cart_id)
  },
  async (cartId, { container }) => {
    if (cartId) {
      await container.resolve(Modules.LOCKING).release(cartId)
    }
  }
)

/** Gives the lock of a cart back. */
export const unlockCartForSerialsStep = createStep(
  "unlock-cart-for-serials",
  async ({ cart_id }: Cart, { container }) => {
    await container.resolve(Modules.LOCKING).release(cart_id)
    return new StepResponse(cart_id)
  }
)

// Every provider says by an error of its own that somebody else has the lock.
async function took(container: MedusaContainer, cartId: string): Promise<boolean> {
  return container
    .resolve(Modules.LOCKING)
    .acquire(cartId, { expire: KEPT })
    .then(
      () => true,
      () => false
    )
}
