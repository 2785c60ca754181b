import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "../../lifecycle/refusals"
import { refuseWith } from "./request"

/** How long a lock is kept at most, and how long one waits for it, in seconds. */
const KEPT = 30
const WAITS = 5

const RETRY_MS = 100

interface Locked {
  /** The id of a cart or an order. */
  key: string
}

/** A lock as one workflow has it: nobody else's is given back with it, should it be over by then. */
interface Held extends Locked {
  ownerId: string
}

/**
 * Takes Medusa's own lock of a cart or an order, under which its workflows change it. Whoever composes such a workflow has
 * to: as part of another, Medusa's `acquireLockStep` does nothing (2.21.2), and what it throws is a 500. Undone by giving
 * it back.
 * @throws busy
 */
export const takeMedusaLockStep = createStep(
  "take-medusa-lock",
  async ({ key }: Locked, { container }) => {
    const held: Held = { key, ownerId: generateEntityId(undefined, "serlock") }
    const until = Date.now() + WAITS * 1000
    while (!(await took(container, held))) {
      if (Date.now() > until) {
        refuseWith(refuse("busy"))
      }
      await setTimeout(RETRY_MS)
    }
    return new StepResponse(held, held)
  },
  async (held, { container }) => {
    if (held) {
      await giveBack(container, held)
    }
  }
)

/** Gives Medusa's lock of a cart or an order back, as `takeMedusaLockStep` has answered it. */
export const giveMedusaLockBackStep = createStep(
  "give-medusa-lock-back",
  async (held: Held, { container }) => {
    await giveBack(container, held)
    return new StepResponse(held.key)
  }
)

/** Whether Medusa waited in vain for one of its locks, as of an item of which others reserve: its three providers say so alike. */
export function isLockTimeout(error: unknown): boolean {
  return (error as Error | null)?.message === "Timed-out acquiring lock."
}

async function giveBack(container: MedusaContainer, { key, ownerId }: Held): Promise<void> {
  await container.resolve(Modules.LOCKING).release(key, { ownerId })
}

// Every provider says by an error of its own that somebody else has the lock.
async function took(container: MedusaContainer, { key, ownerId }: Held): Promise<boolean> {
  return container
    .resolve(Modules.LOCKING)
    .acquire(key, { expire: KEPT, ownerId })
    .then(
      () => true,
      () => false
    )
}
