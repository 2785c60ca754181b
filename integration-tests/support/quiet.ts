import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TestStore } from "./store"

/** Looks in a row at which the database had nothing to do; together longer than a subscriber gathers a burst. */
const CALM_LOOKS = 12
const BETWEEN_MS = 50

/** What Knex tells of statements: that one is sent, and that it was answered. */
const EVENTS = ["query", "query-response", "query-error"] as const

/**
 * Waits until subscribers are done: until nothing was sent to the database and nothing answered for a while. Counted in
 * turns of the event loop, so that a machine which stood still is not taken for a store that does.
 */
export async function quiet(store: TestStore): Promise<void> {
  const pool = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let calm = 0
  const busy = () => {
    calm = 0
  }
  EVENTS.forEach((event) => pool.on(event, busy))
  while (calm < CALM_LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
    calm += 1
  }
  EVENTS.forEach((event) => pool.off(event, busy))
}

/** Looks once subscribers are done. */
export async function settled<T>(store: TestStore, look: () => T | Promise<T>): Promise<T> {
  await quiet(store)
  return look()
}
