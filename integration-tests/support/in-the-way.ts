import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { eventually } from "./events"
import type { TestStore } from "./store"

/** An operation that is held up. */
export interface HeldUp {
  /** Resolves as soon as it waits. */
  isReached(): Promise<void>
  goOn(): Promise<void>
}

/** Has the operation of an idempotency key stop after it looked at its units and before it locks them: its key is taken. */
export async function standInTheWay(store: TestStore, idempotencyKey: string): Promise<HeldUp> {
  const pool = store.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const transaction = await pool.transaction()
  await transaction.raw(
    `insert into serial_operation (id, kind, state, progress, idempotency_key, request_hash, actor_type, occurred_at,
                                   recorded_at, owed)
     values ('serop_in_the_way', 'place_order', 'pending', 'planned', ?, '', 'system', now(), now(), '[]')`,
    [idempotencyKey]
  )
  return {
    isReached: () =>
      eventually(async () => {
        const { rows } = await pool.raw(
          `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
              and query ilike '%insert into serial_operation%'`
        )
        expect(rows).toHaveLength(1)
      }),
    goOn: async () => void (await transaction.rollback()),
  }
}
