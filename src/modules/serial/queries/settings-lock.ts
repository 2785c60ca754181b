import type { Context } from "@medusajs/framework/types"
import { run } from "../sql"

const LOCKS = {
  shared: "pg_advisory_xact_lock_shared",
  exclusive: "pg_advisory_xact_lock",
} as const

/**
 * Holds policies as they are until the transaction ends (shared), or waits until nobody relies on them (exclusive). One
 * lock for all of them: they are saved seldom, and a file of many items would otherwise want as many locks.
 */
export async function lockPolicies(context: Context, how: keyof typeof LOCKS): Promise<void> {
  await run(context, `select ${LOCKS[how]}(hashtext('serials.policy'))`)
}
