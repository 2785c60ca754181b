import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TestStore } from "./store"

/** Looks until one had the database for itself: subscribers of what came before send statements of their own. */
const LOOKS = 6

/** The statements that something sends which changes nothing: the least of some times. */
export async function statementsOf(
  store: TestStore,
  look: () => Promise<unknown>
): Promise<number> {
  const counter = statementCounter(store)
  let least = Infinity
  try {
    for (let time = 0; time < LOOKS; time += 1) {
      counter.reset()
      await look()
      least = Math.min(least, counter.count())
    }
  } finally {
    counter.stop()
  }
  return least
}

/** Counts what the store sends to the database; subscribers that run beside it count, too. */
export function statementCounter(store: TestStore) {
  const pool = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let sent = 0
  const listener = () => {
    sent += 1
  }
  pool.on("query", listener)
  return {
    reset: () => {
      sent = 0
    },
    count: () => sent,
    stop: () => pool.off("query", listener),
  }
}
