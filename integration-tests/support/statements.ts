import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TestStore } from "./store"

/** Counts what the store sends to the database; jobs and subscribers that run beside it count, too. */
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
