import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { TestStore } from "./store"

/** Looks in a row at which the store sent nothing; together longer than a subscriber gathers a burst. */
const CALM_LOOKS = 16
const BETWEEN_MS = 50

/** What Knex tells of a statement. */
type Sent = { __knexQueryUid: string }

/**
 * Waits until subscribers are done: until nothing was sent to the database for a while, and no statement waits for its
 * answer. Counted in turns of the event loop, so that a machine which stood still is not taken for a store that does.
 */
export async function quiet(store: TestStore): Promise<void> {
  const pool = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const underWay = new Set<string>()
  let calm = 0
  const begins = ({ __knexQueryUid }: Sent) => {
    underWay.add(__knexQueryUid)
    calm = 0
  }
  // Told with the answer, or the error, before the statement.
  const ends = (_: unknown, { __knexQueryUid }: Sent) => {
    underWay.delete(__knexQueryUid)
    calm = 0
  }
  pool.on("query", begins).on("query-response", ends).on("query-error", ends)
  try {
    while (calm < CALM_LOOKS) {
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
      calm = underWay.size > 0 ? 0 : calm + 1
    }
  } finally {
    pool.off("query", begins).off("query-response", ends).off("query-error", ends)
  }
}

/** Looks once subscribers are done. */
export async function settled<T>(store: TestStore, look: () => T | Promise<T>): Promise<T> {
  await quiet(store)
  return look()
}
