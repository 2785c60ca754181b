import type { Context } from "@medusajs/framework/types"
import { query } from "../sql"

/**
 * Does something that no other process does at the same time under the same key: the key is locked as long as the
 * context's transaction lasts, so a process that dies lets go of it.
 * @returns what the work returns, or null when another process is at it
 */
export async function exclusively<T>(
  context: Context,
  key: string,
  work: () => Promise<T>
): Promise<T | null> {
  const [{ is_ours }] = await query<{ is_ours: boolean }>(
    context,
    "select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as is_ours",
    [key]
  )
  return is_ours ? work() : null
}
